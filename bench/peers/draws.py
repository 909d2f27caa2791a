"""Mean, 5 and 95% of each case of a table in numpy, a line of a case at a time, which is faster than a case at once.

python3 draws.py TABLE DRAWS PASSES
"""

import sys
import time
from statistics import median

import numpy

table, draws, passes = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
rows = numpy.loadtxt(table)
cases = numpy.split(rows[:, 1:], numpy.flatnonzero(numpy.diff(rows[:, 0])) + 1)


def answer(random, case):
    difference = numpy.zeros(draws)
    for sign, mu, sigma, low, likely, high in case:
        amounts = random.standard_normal(draws)
        amounts *= sigma
        amounts += mu
        numpy.exp(amounts, out=amounts)
        amounts *= random.triangular(low, likely, high, draws)
        amounts *= sign
        difference += amounts
    return difference.mean(), *numpy.quantile(difference, (0.05, 0.95))


def timed():
    random = numpy.random.Generator(numpy.random.SFC64(1))
    begun, used = time.perf_counter(), time.process_time()
    answers = [answer(random, case) for case in cases]
    return time.perf_counter() - begun, time.process_time() - used, answers


first = timed()
later = [timed() for _ in range(passes)]
print("numpy", numpy.__version__)
print(first[0], median(one[0] for one in later), median(one[1] for one in later))
for one in first[2]:
    print(*map(float, one))
