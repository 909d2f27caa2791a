import type { Sentences } from '../nl/nl.ts'
import { numbersOf } from '../numbers.ts'

const { number, list } = numbersOf('en')

const stories = (n: number) => (n === 1 ? '1 story' : `${number(n)} stories`)
const people = (n: number) => (n === 1 ? '1 person' : `${number(n)} people`)

/** What is known of a programme beside the stories. */
export const programme: Sentences['programme'] = {
  of: (title, approach) => `${title}: ${approach}`,
  role: {
    client: 'clients',
    worker: 'workers',
    'project-leader': 'project leaders',
    volunteer: 'volunteers',
  },
  roleOne: {
    client: 'client',
    worker: 'worker',
    'project-leader': 'project leader',
    volunteer: 'volunteer',
  },
  basis: {
    registered: 'registered',
    told: 'told',
    estimated: 'estimated',
    expected: 'expected',
    unstated: 'not stated',
  },
  comparable: (kind, months) =>
    `Amounts are over stories compared with ${kind}, over ${number(months)} months: the largest group that can be compared among each other.`,

  approaches: {
    title: { one: 'The approach', several: 'The approaches side by side' },
    caution:
      'Note: these are other people, often in another city. A difference between approaches may be due to that. It does not prove that one approach works better than another.',
    who: ['approach', 'municipality', 'voluntary', 'served', 'stopped early', 'stories'],
    stopped: (n, share) => `${n} (${share})`,
    quality: 'Quality of life',
    qualityHead: ['approach', 'rose', 'better than without (estimated)'],
    domains: {
      change:
        'By life domain in which something changed: in how many stories it rose, of the stories of which that is known',
      effect:
        'By life domain in which a difference is estimated: in how many stories it is better than without, of the stories of which that is known',
    },
    domain: 'life domain',
    guidance: 'What it did to people themselves: in how many stories it rose',
    guidanceNote: 'These are steps on the way and no quality of life. They do not count in it.',
    step: 'step',
    money: 'Cost and benefit of the stories',
    perspective: (perspective) => `Amounts are counted for: ${perspective}.`,
    moneyHead: ['approach', 'comparable stories', 'mean difference', 'support', 'benefit', 'return per euro'],
    laws: 'Who pays, by law',
    lawsHead: ['approach', 'law', 'with the support', 'without', 'difference'],
    noLaw: { public: 'government and funds, without a law of their own', private: 'others than the government' },
    conditions: 'What it needs to work',
    condition: 'what it needs',
    because: (met, because) => (because === null ? met : `${met}: ${because}`),
    met: { yes: 'yes', partly: 'partly', no: 'no' },
  },

  caseload: {
    title: 'Caseload and cost',
    intro: (cost) =>
      `A full-time worker costs ${cost} a year. The more people that worker supports at the same time, the less a month of a client costs. Whether people are then helped as well, this table does not say.`,
    shown: (months, monthsOf, benefit, benefitOf) =>
      `In the stories the support took ${months} months on average (known of ${stories(monthsOf)}). Apart from its own cost the difference was on average: ${benefit} per client (known of ${stories(benefitOf)}).`,
    turn: (caseload) => `At a caseload above ${caseload} the support pays for itself with that.`,
    head: ['caseload', 'per month', 'per year', 'per client: what it has to bring', 'pays for itself'],
    asItWas: (caseload) => `${caseload} (as it was)`,
  },

  budget: {
    title: 'Within the budget',
    intro:
      'What the tailored support cost the government, beside what the usual support would have cost. The usual support is an estimate.',
    compared: (n, tailored, usual) =>
      `In ${stories(n)} of which both are known the tailored support cost ${tailored} on average, and the usual would have cost ${usual}.`,
    within: (k, n) => `In ${k} of ${stories(n)} it cost no more than usual.`,
    among: (low, high) => `Over more of such stories that is ${low} to ${high}.`,
    head: ['', 'stories', 'mean', 'median', 'lowest', 'highest'],
    tailored: 'cost of the tailored support',
    lead: 'days from asking to starting',
    contacts: 'contact persons',
    usualContacts: 'contact persons with the usual support',
    hours: 'hours of workers',
    simpler: (fewer, same, more) =>
      `With fewer contact persons than usual: ${fewer}; with as many: ${same}; with more: ${more}.`,
    hoursCompared: (n, tailored, usual) =>
      `Workers spent ${tailored} hours on average, against ${usual} hours with the usual support (${stories(n)}).`,
    hoursCost: (tailored, usual) => `In hours that costs ${tailored}, against ${usual}.`,
    later: 'What it brings later',
    laterHead: ['stories', 'realised by the date of the session', 'expected after it'],
    laterNote: 'What is expected has not happened yet. The two are not added up.',
    grades: 'Which grade people gave',
    gradesHead: ['who', 'grades', 'mean', 'median', 'lowest', 'highest'],
  },

  volunteers: {
    stated: (n, hours) => `Volunteers spent ${hours} hours in all (${stories(n)}).`,
    inLines: (hours, course) =>
      `The lines of the stories hold ${hours} unpaid hours ${course === 'intervention' ? 'with' : 'without'} the support.`,
    priced: (amount) => `Of these, ${amount} is counted in money, because a price is given.`,
    unpriced: 'They are not counted in money, because no price is given.',
  },

  outcomes: {
    title: 'From outcome to outcome',
    intro: (n, outcomes, paths) =>
      `In ${stories(n)} it is told what led to what. That makes ${outcomes} outcomes, in ${paths} chains.`,
    withoutMoney: (n) =>
      `Chains that come to no counted cost line: ${n}. Those add no money; what they are worth is not in the amounts.`,
    allWithMoney: 'Every chain comes to a counted cost line.',
    ofVolunteers: (n) => `Outcomes of volunteers themselves: ${n}. They stand beside.`,
    picture: 'What leads to what, and what that rests on',
    linksHead: ['from', 'to', 'times', 'stories', 'what it rests on'],
    link: (from, to) => `${from} → ${to}`,
    noDomain: 'no life domain',
    expectedNote: 'Expected is what somebody thinks is still to come: that is no outcome that is there already.',
    countedBy: 'Cost lines in which outcomes are counted',
    askedAbout: 'Cost lines in which the courses differ and to which no outcome leads',
    ask: 'Ask how it came that these costs changed: without an outcome before them that is not told.',
    linesHead: ['cost line', 'stories'],
  },

  followUp: {
    title: 'While support lasted and after it',
    there: (start, end) => `At the start ${start} stories were measured, and at the end of support ${end}.`,
    momentsHead: [
      'moment',
      'measured of those measured at the end',
      'better than at the start',
      'better than at the end',
      'worse than at the end',
      'better than without (estimated)',
    ],
    moment: (months) => `${number(months)} months after the start`,
    ofThere: (n, of) => `${n} of ${of}`,
    dropped: 'Those who were not measured any more may be better or worse off than those who were. That is not known.',
    lasting: (n) =>
      `Of the ${n.measured} stories that were measured later, it went up further after support in ${n.rose}, stayed the same in ${n.held}, was mixed in ${n.mixed} and fell back in ${n.fell}.`,
    domainsHead: ['life domain', 'measured later', 'up', 'same', 'back'],
    relapse: (n, known) => `After the end there was a relapse in ${n} of the ${known} stories that say so or not.`,
  },

  satisfaction: {
    title: 'What people think of it',
    response: (answered, invited, share) => `${answered} of the ${invited} people who were asked answered (${share}).`,
    noneInvited: 'Nobody was asked.',
    among: (low, high) => `Of more of such people ${low} to ${high} would answer.`,
    silent: 'Those who did not answer may think otherwise. That is not known.',
    grade: (mean, median, from, to) =>
      `On average they gave ${mean}; the median is ${median} (scale of ${number(from)} to ${number(to)}).`,
    noGrade: 'Nobody gave a grade.',
    gradesHead: ['grade', 'people'],
    themesHead: ['theme', 'said by', 'of', 'share'],
    at: (approach, moment) => `${approach}, ${moment}`,
    conversations: 'From conversations',
    conversationsNote: 'So many people named a theme. Those who did not name it do not necessarily think otherwise.',
    kind: { mirror: 'mirror conversation', interview: 'interview', 'focus-group': 'focus group' },
    held: (kind, role, n, at, approach) =>
      `${kind.charAt(0).toUpperCase()}${kind.slice(1)}${at === null ? '' : ` in ${at}`} with ${n} ${role}${approach === null ? '' : ` (${approach})`}.`,
    quotes: 'In their own words, with consent:',
    quote: (theme, words) => `${theme}: “${words}”`,
    withheld: (n) =>
      n === 1
        ? 'One quote is left out: no consent for it is recorded.'
        : `${number(n)} quotes are left out: no consent for them is recorded.`,
  },

  area: {
    title: 'The area',
    caution:
      'These figures are about everyone in an area, also about people who were not supported. What changes may have many causes.',
    head: ['area', 'year', 'count', 'of', 'share', 'source'],
    kind: { register: 'register', sample: 'sample' },
    picture: (indicator) => `Share of ${indicator}, by year`,
    pictureInWords: (rows) => `A line for each area. ${rows.join('; ')}.`,
    row: (area, from, first, to, last) => `${area}: ${from} in ${first}, ${to} in ${last}`,
    years: 'year',
    share: 'share',
    change: (area, from, first, to, last, points) =>
      `Change in the area ${area}: from ${from} in ${first} to ${to} in ${last}, ${points}.`,
    points: (value) =>
      value === 0
        ? 'as high as before'
        : `${number(Math.abs(value) * 100, 1)} percentage points ${value < 0 ? 'lower' : 'higher'}`,
    between: (low, high) => `It is a sample: the change may lie between ${low} and ${high} (95%).`,
    noComparison:
      'There is no area to compare with. Whether this would have happened without the programme cannot be said.',
    difference: (other, first, last, change, otherChange, points) =>
      `Compared with ${other}, from ${first} to ${last}: here ${change}, there ${otherChange}. The difference between those two changes: ${points}.`,
    differenceBetween: (low, high) => `That may lie between ${low} and ${high} (95%, by approximation).`,
    differenceNote:
      'That difference says something about the programme only if both areas would have changed as much without it.',
    tooFewYears: (other) =>
      `It cannot be compared with ${other}: there are no two years of which both areas have a figure.`,
  },

  statement: {
    title: 'Cost and benefit of the programme',
    cost: (amount, served, perClient) => `The programme cost ${amount} for ${served} people: ${perClient} for each.`,
    from: {
      budget: 'That is the budget.',
      caseload: 'That follows from the cost of a worker, the caseload and the months of support in the stories.',
    },
    costUnknown: 'What the programme cost for everyone it served cannot be said.',
    evaluated: (n) => `The stories themselves (${stories(n)})`,
    evaluatedHead: ['measure', 'stories', 'sum', 'mean', 'median'],
    investment: 'the support itself',
    benefit: 'benefit',
    quality: (better, betterThanWithout, n) =>
      `Beside the money: in ${better} of the ${n} comparable stories quality of life rose, and in ${betterThanWithout} life is estimated to be better than without the support.`,
    inTime: (realised, expected, n) =>
      `The benefit, realised by the date of the session: ${realised}. Expected after it: ${expected} (${stories(n)}). What is expected has not happened yet.`,
    forAll: (n) => `For everyone who was served: ${people(n)}`,
    stops: 'This statement goes no further: nothing can be said of everyone who was served.',
    reasons: {
      'no-served': 'It is not said how many people were served.',
      'no-cost': 'There is no budget, nor what a worker costs with a caseload and how many months the support takes.',
      'no-cases': 'There are no stories of this approach.',
      'improved-reference':
        'The stories are compared with how it could have gone better. That shows what is still to gain, and not what was reached.',
      'unlike-cases':
        'The stories are compared with different things or over different lengths of time, so that they cannot be added up.',
      'no-benefit': 'No story says both what the support cost and what it brought.',
      'more-cases-than-served': 'There are more stories than people served. One of the two is wrong.',
      selection:
        'The stories were not chosen by lot or in order, and they are not all of them either. Who chose them may have chosen the best.',
      'not-all-served':
        'It is said that these are all stories, but not of everyone who was served is it known what it brought.',
      'too-few-cases': 'There are too few stories to say how far an estimate for the others may be off.',
    },
    estimated: (known, served) => `Estimated for the others: ${known} stories stand for ${served} people.`,
    wholly: 'Everyone who was served was evaluated: nothing is estimated for others.',
    head: ['for everyone together', 'amount'],
    rows: {
      cost: 'cost of the programme',
      benefit: 'benefit',
      avoided_support: 'usual support that was not needed',
      gain: 'gains together',
      net: 'gains minus cost',
      ratio: 'return per euro',
    },
    interval: (low, high) =>
      `The gains may lie from “${low}” to “${high}” (95%): that is because not everyone was evaluated. That prices and estimates may be off is not in it.`,
    payers: 'Who pays and who gains',
    payersHead: ['payer', 'bears of the cost', 'gains', 'together'],
    costShareUnknown: 'Who pays for the programme is not stated.',
    years: 'Gains by year',
    yearsHead: ['year', 'society', 'government and funds'],
    sensitivity: 'If it is otherwise',
    sensitivityHead: ['if', 'cost', 'gains', 'together'],
    caseload: (at) => `caseload ${number(at)}`,
    realism: (share) => `${share} of the benefit is real`,
    dropout: (share) => `${share} stop and gain nothing`,
    turnRealism: (share) => `Cost and gains are equal if ${share} of the benefit is real.`,
    turnDropout: (share) => `Cost and gains are equal if ${share} stop and gain nothing.`,
  },

  lessons: {
    title: 'What was learned',
    head: ['lesson', 'from', 'weight (1 to 5)'],
  },

  story: {
    support: 'The support',
    supportHead: ['', 'with the support', 'usual'],
    asked: (moment) => `asked: ${moment}`,
    started: (moment) => `started: ${moment}`,
    ended: (moment) => `ended: ${moment}`,
    relapse: 'After the end there was a relapse.',
    noRelapse: 'After the end there was no relapse.',
    contacts: 'contact persons',
    hours: 'hours of workers',
    volunteers: (hours) =>
      `Volunteers spent ${number(hours)} hours. Those count in money only where a cost line gives a price for them.`,
    experience: 'What people thought of it',
    graded: (role, grade) => `${role}: grade ${number(grade)}`,
    said: (role) => `${role}, with consent:`,
    one: {
      client: 'The client',
      worker: 'The worker',
      'project-leader': 'The project leader',
      volunteer: 'The volunteer',
    },
    outcomes: 'From outcome to outcome',
    outcomesIntro:
      'Each line is a chain, from what changed first to what came of it. In brackets stands what a step rests on.',
    outcome: (text, basis, of) => `${text} (${of === null ? '' : `${of}; `}${basis})`,
    path: (steps, lines) =>
      `${steps.join(' → ')} ${lines.length === 0 ? '▪ counted nowhere: adds no money' : `● counted in: ${list(lines)}`}`,
    more: 'There are more chains than stand here.',
    askedAbout: (lines) => `No outcome leads to: ${list(lines)}. Ask how it comes that these costs differ.`,
  },
}
