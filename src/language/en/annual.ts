import type { Sentences } from '../nl/nl.ts'
import { numbersOf } from '../numbers.ts'

const { number, list } = numbersOf('en')

const stories = (n: number) => (n === 1 ? '1 story' : `${number(n)} stories`)
const of = (n: number, all: number) => (n === all ? stories(n) : `${number(n)} of the ${stories(all)}`)
const pieces = (n: number, one: string, more: string) => `${number(n)} ${n === 1 ? one : more}`

export const annual: Sentences['annual'] = {
  block: {
    about: (n, kind, months) =>
      `${stories(n)}, compared with ${kind}, ${months === null ? 'per year' : `over ${number(months)} months`}`,
    aboutAll: (about) => `This is about ${about}.`,
    sub: (title, about) => `${title} (${about})`,
    apart: (n) =>
      `${n === 1 ? '1 other story is' : `${number(n)} other stories are`} compared with something else or ${n === 1 ? 'runs' : 'run'} over another period, and ${n === 1 ? 'does' : 'do'} not count here.`,
    apartOneByOne:
      'What is compared with something else or runs over another period cannot be added, and stands here story by story:',
    single: (title, kind, months, difference) =>
      `${title} (compared with ${kind}, ${months === null ? 'per year' : `${number(months)} months`}): ${difference}.`,
    nothingToAdd:
      'There are no two stories that are compared with the same over the same period; so there is nothing to add up.',
  },

  pictures: {
    shares: (rows) => `Bars, one for each row, divided into parts. ${rows.join('; ')}.`,
    bars: (rows) => `Bars, one for each row. ${rows.join('; ')}.`,
    bothWays: (rows) =>
      `Bars from zero, one for each row: to the right what saves, to the left what costs extra. ${rows.join('; ')}.`,
    pairs: (rows) => `Bars, two for each row. ${rows.join('; ')}.`,
    dots: (rows) => `A dot for each story, the highest difference first. ${rows.join('; ')}.`,
    inTable: (n, first, last) =>
      `A picture with ${number(n)} rows, from ${first} to ${last}. The figures are in the table.`,
    row: (label, parts) => `${label}: ${parts.join(', ')}`,
    part: (label, text) => `${label} ${text}`,
    classes: 'Quality of life, in numbers of stories',
    change: 'since the start',
    effect: 'compared with without (estimated)',
    savings: 'Cost, in numbers of stories',
    cost: 'cost',
    domainsChange: 'Change since the start by life domain, in numbers of stories',
    domainsEffect: 'Estimated effect, compared with without, by life domain, in numbers of stories',
    steps: {
      change: { better: 'rose', same: 'same', worse: 'fell', unknown: 'unknown' },
      effect: { better: 'better', same: 'same', worse: 'worse', unknown: 'unknown' },
    },
    differences: 'Difference in cost by story',
    bands: {
      costsExtra: 'costs extra',
      none: 'no difference',
      upTo: (amount) => `up to ${amount}`,
      above: (amount) => `above ${amount}`,
    },
    counts: 'How many stories save how much',
    stillToGain: 'still to gain',
    payers: 'Difference by payer',
    gains: 'pays less',
    same: 'no difference',
    pays: 'pays more',
    returns: 'Investment and benefit',
    whole: 'whole period',
    investment: 'investment',
    benefit: 'benefit',
    sectors: 'Cost by sector',
    with: 'with support',
    without: 'without (estimated)',
  },

  headline: {
    keyHead: ['in figures', 'result'],
    rose: 'quality of life rose',
    betterThanWithout: 'life better than without the support, as estimated',
    saves: 'stories that save cost',
    together: (known, n) => `together, ${of(known, n)}`,
    togetherWith: (known, n, kind, months) =>
      `together, ${of(known, n)} (compared with ${kind}, ${months === null ? 'per year' : `${number(months)} months`})`,
    median: 'the middle story (median)',
    mean: 'mean per story',
    range: ['lowest story', 'highest story'],
    ratio: 'benefit for each euro of investment',
    nOf: (n, all) => `${number(n)} of ${number(all)}`,
    total: (parts) =>
      `Together, over ${of(parts.known, parts.n)} compared with ${parts.kind} ${parts.months === null ? '(per year)' : `over ${number(parts.months)} months`}: ${parts.total}.`,
    unknown: (n, bound) =>
      `Of ${stories(n)} the difference is not fully known${bound === '' ? '; so a total of all cannot be given' : `; with what is known of ${n === 1 ? 'it' : 'them'}, it becomes together ${bound}`}.`,
    apart: (n, differences) =>
      `${n === 1 ? '1 other story is' : `${number(n)} other stories are`} compared with something else or ${n === 1 ? 'runs' : 'run'} over another period, and ${n === 1 ? 'stands' : 'stand'} apart${differences.length === 0 ? '' : `: ${list(differences)}`}.`,
    allApart: (differences) =>
      `The stories are compared with different things or run over different periods, and cannot be added${differences.length === 0 ? '' : `: ${list(differences)}`}.`,
    one: (title, difference) => `${title} (${difference})`,
    sure: (certain, weighted, full) =>
      `How sure is that? If only what is certain counts: ${certain}. Weighted by how certain it is: ${weighted}. If everything that is named counts in full: ${full}.`,
    allUnknown: (n, cashable) =>
      cashable
        ? `Of ${of(n, n)} it cannot be said which part is cashable.`
        : `Of ${of(n, n)} the cost is not fully known.`,
    reference: 'What would have happened without the support is seldom certain; what the support itself costs is.',
    chosen: {
      all: (n) => `All ${stories(n)} take part.`,
      random: (n, served) =>
        `The ${stories(n)} were chosen by lot${served === null ? '' : ` from ${number(served)} people`}.`,
      consecutive: (n, served) =>
        `The ${stories(n)} were chosen in order of registration${served === null ? '' : ` from ${number(served)} people`}.`,
      purposive: (n, served) =>
        `The ${stories(n)} were chosen on purpose${served === null ? '' : ` from ${number(served)} people`}, and so are not a sample: they prove nothing about others.`,
      typical: (n, served) =>
        `The ${stories(n)} were chosen as typical${served === null ? '' : ` of ${number(served)} people`}, and so are not a sample: they prove nothing about others.`,
      unknown: (n, served) =>
        `How the ${stories(n)} were chosen${served === null ? '' : ` from ${number(served)} people`} is not stated: they prove nothing about others.`,
      'by-approach': (n, served) =>
        `The ${stories(n)} were chosen${served === null ? '' : ` from ${number(served)} people`} in another way for each approach, and so together are not a sample: they prove nothing about others.`,
    },
  },

  costs: {
    title: 'Cost',
    intro:
      'The difference is the cost without the support minus the cost with it, over the same period. ‘Saves’ says that it costs less with the support. That is not yet money that comes free.',
    singles: 'Stories that stand apart',
  },

  payers: {
    returnsByYear: 'Investment and benefit by year',
    returnsByYearHead: ['year', 'investment', 'benefit'],
    gains: (payers) => `Who gains most: ${list(payers)}.`,
    pays: (payers) => `Who pays more: ${list(payers)}.`,
    one: (payer, amount) => `${payer} (${amount})`,
    atLeast: (amount) => `at least ${amount}`,
  },

  shifts: {
    title: 'Shifts',
    toCollective: (n, all, amount) =>
      `From individual to collective: in ${of(n, all)} the cost of individual help falls and that of help in groups rises, ${amount} together.`,
    noneToCollective: 'No story shows a shift from individual to collective.',
    toSocialWork: (n, all, amount) =>
      `From care to social work: in ${of(n, all)} the cost of care falls and that of social work rises, ${amount} together.`,
    noneToSocialWork: 'No story shows a shift from care to social work.',
  },

  comparison: {
    /** The codes of households that the examples use; others stand as they are written. */
    household: {
      single: 'living alone',
      couple: 'couple without children',
      'couple-with-children': 'couple with children',
      'single-parent': 'one parent with children',
      'separated-parents': 'separated parents',
      'with-family': 'with family',
    },
    title: (fields) => `Comparison by ${list(fields)}`,
    field: {
      organisation: 'organisation',
      municipality: 'municipality',
      neighbourhood: 'neighbourhood',
      approach: 'approach',
      year: 'year',
      age_group: 'age group',
      household: 'household',
    },
    intro:
      'This is no ranking: each group helped other people, often in another city and at another time. So a difference between groups does not say that the one does better than the other. It shows where the amounts come from.',
    quality: 'Quality of life by group',
    qualityHead: (field) => [field, 'stories', 'rose', 'better than without (estimated)'],
    costs: 'Cost by group',
    costsHead: (field) => [field, 'saves in', 'total', 'median'],
    stillToGainHead: (field) => [field, 'known', 'total', 'median'],
    nOf: (n, all) => `${number(n)} of ${number(all)}`,
    partly: 'Where not every difference of a group is known, total and median are over the stories of which it is.',
  },

  cases: {
    filters: { organisation: 'organisation', approach: 'approach', payer: 'payer' },
    comparedWith: (kind, months, others) =>
      `The difference is that with ${kind}${months === null ? '. It stands here over the whole period of each story, and not per year' : `, over ${number(months)} months`}.${others.length === 0 ? '' : ` Compared otherwise: ${others.join('; ')}.`}`,
    except: (titles, kind, months) =>
      `${list(titles.map((title) => `‘${title}’`))} (${kind}${months === null ? '' : `, ${number(months)} months`})`,
    exceptMany: (n, kind, months) => `${stories(n)} (${kind}${months === null ? '' : `, ${number(months)} months`})`,
  },

  told: {
    intro:
      'These lines belong to a story and are not in the amounts. What is unknown does not count as zero: it makes the difference a bound.',
    nothing: 'All cost that was told in the stories was counted too.',
  },

  prices: {
    summary: (n, own, oldest) =>
      `${number(n)} ${n === 1 ? 'price' : 'prices'}${own === 0 ? '' : `, ${number(own)} of them from the stories themselves`}; the oldest is of ${oldest}.`,
    grades:
      'How good a price is: A from an official list or a tariff, B from a published study, C indirect or derived; a dash is a price of an organisation’s own, or one of which it is not stated.',
    head: ['price', 'amount', 'prices of (years old)', 'factor', 'grade', 'source'],
    ofYear: (year, age) => `${year} (${number(age)})`,
    none: 'No prices were used.',
    noGrade: '–',
  },

  findings: {
    title: 'What the checks found',
    nothing: 'Checking the files found no errors and no warnings.',
    head: ['severity', 'where', 'what'],
    severity: { error: 'error', warning: 'warning', note: 'note' },
    counts: (errors, warnings, isLeftOut) =>
      `Checking the files found ${pieces(errors, 'error', 'errors')} and ${pieces(warnings, 'warning', 'warnings')}.${isLeftOut ? ' A story with an error takes no part.' : ''}`,
    more: (n) => `And ${number(n)} more; effectcalc check shows all.`,
  },

  limits: {
    title: 'What this report does not show',
    chosen: {
      all: (n) => `All ${stories(n)} take part. Of people without a story this report says nothing.`,
      sample: (n) =>
        `The ${stories(n)} are a sample. The margin over stories says how far the figures may be off because not everybody takes part; not what is skewed because some rather than others did.`,
      chosen: (n, served) =>
        `The ${stories(n)} show what can happen, not how often it happens.${served === null ? '' : ` They were chosen from ${number(served)} people; how the others fared does not stand here.`}`,
    },
    cause:
      'How it would have gone without the support was estimated by people who know the story. There is no group without support to compare with. So this report does not prove that the support is the cause.',
    ratings: 'Quality of life is a judgement of people. Who judges may also be who gave the support.',
    restsOnEstimates: (certain, weighted) =>
      `The total (${weighted}) rests on estimates: if only what is certain counts, it becomes: ${certain}.`,
    largest: (share, mean, without) =>
      `One story weighs heavily: it makes up ${share} of all differences together. Mean per story: ${mean}; without that story: ${without}.`,
    unknown: (n) =>
      `Of ${stories(n)} the difference in cost is not fully known; ${n === 1 ? 'it counts' : 'they count'} in the numbers and not in the total, the mean and the median. In the amounts by payer and by sector, what is known of ${n === 1 ? 'it' : 'them'} counts.`,
    told: (n) => `${n === 1 ? '1 line was' : `${number(n)} lines were`} told and not, or not fully, counted.`,
    prices: (parts) => {
      const found = [
        ...(parts.weak === 0 ? [] : [`${number(parts.weak)} ${parts.weak === 1 ? 'is' : 'are'} indirect or derived`]),
        ...(parts.own === 0 ? [] : [`${number(parts.own)} ${parts.own === 1 ? 'is' : 'are'} an organisation’s own`]),
        ...(parts.old === 0
          ? []
          : [`${number(parts.old)} ${parts.old === 1 ? 'is' : 'are'} more than ${number(parts.years)} years old`]),
      ]
      return `Prices are averages and not bills.${found.length === 0 ? '' : ` Of the ${pieces(parts.n, 'price', 'prices')} used, ${list(found)}.`}`
    },
    budget:
      'Lower cost is not by itself money that comes free. Whether a payer spends less depends on its contracts, its budget and who takes the place that came free.',
    window: 'What happens after the period of a story does not count, however long an effect lasts.',
  },

  method: {
    title: 'How this was calculated',
    parts: (of) => [
      [
        'Two courses of one story',
        `Of each story two courses are written down, over the same period: how it went with the support, and how it is estimated to have gone without. That second course was never measured. The difference is the cost without minus the cost with the support. ‘Saves’ says that it costs less with the support, ‘costs extra’ that it costs more; up to ${of.margin} it is called ‘no difference’.`,
      ],
      [
        'What is compared with',
        'With the usual help, no help, lighter help, earlier practice, or how it might have gone better. Amounts are added only over stories that are compared with the same and last equally long. A difference with how it might have gone better is still to gain, and no saving.',
      ],
      [
        'How a line counts',
        'Each line is a quantity times a price. It counts by how certain it is, by the part a payer bears and by the year it falls in. Of a range the mean counts; where a likely value is given, it weighs four times as much as each of the ends. A benefit or a fine is spent by one and received by another: for society as a whole it cancels out.',
      ],
      [
        'How certain',
        `What happened with the support is taken as certain where nothing else is said. In the course without, each line says how certain it is, and why one thinks so: ${of.words}. Those weights are a convention of this program; a story may give a number of its own. That is why beside the weighted difference stands what it is if only what is certain counts, and if everything counts in full.`,
      ],
      [
        'Prices and years',
        `All amounts are in money of ${of.priceYear}, restated with the index ${of.index}. A price fixed by law, or of a year outside the index, counts as it is. Cost after the first year counts ${of.rate} less for each year. The amounts are seen from: ${of.perspective}.`,
      ],
      [
        'Investment and benefit',
        'The investment is what the evaluated support costs more than in the course without. The benefit is all other cost that is lower with the support. The difference is the benefit minus the investment.',
      ],
      [
        'What is unknown',
        'What is unknown stays unknown, and never counts as zero. Where it can be said, a bound stands beside it: at least, or at most.',
      ],
      [
        'Quality of life',
        `In each life domain a level is given: at the start, at the end with the support, and as estimated at the end without. Change is the end with the support compared with the start. Effect is the end with the support compared with the estimated end without. A story is called ‘better’ where at least one domain is better and none is worse, ‘mixed’ where both occur, and ‘unknown’ where a domain was left open. A judgement in consultation goes first; else that of the role ${of.role} counts, and of more raters the middle one. Quality of life stands beside money and is never added to it.`,
      ],
      [
        'Shifts',
        'Where cost falls in one place and rises in another, the shift is the smaller of the two. The same rise can belong to several falls; so shifts cannot be added up.',
      ],
    ],
  },
}
