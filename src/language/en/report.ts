import type { Sentences } from '../nl/nl.ts'
import { numbersOf } from '../numbers.ts'

const { number, list, percent } = numbersOf('en')

const stories = (n: number) => (n === 1 ? '1 story' : `${number(n)} stories`)
const ofStories = (n: number, all: number) =>
  n === all ? (all === 1 ? 'the one story' : `all ${number(all)} stories`) : `${number(n)} of the ${stories(all)}`

export const report: Sentences['report'] = {
  defaultTitle: 'Effects of social work',
  stories,
  subtitle: (parts) =>
    [
      parts.organisation,
      `prices of ${parts.priceYear}`,
      parts.perspective,
      `${stories(parts.n)}, ${parts.selection}${parts.served === null ? '' : ` from ${number(parts.served)} people`}`,
    ]
      .filter((part) => part !== null)
      .join(' · '),
  date: (date) => (/^\d{4}$/.test(date) ? `Reporting year ${date}` : `Date: ${date}`),
  perYear: 'Per year only differences are shown; amounts over windows of different length cannot be added.',

  headline: {
    title: 'In short',
    partial: (n, all) =>
      `This report is about ${number(n)} of the ${number(all)} stories: ${all - n === 1 ? 'the other has errors and takes' : 'the others have errors and take'} no part.`,
    allWrong: (all) =>
      `${all === 1 ? 'The story has' : `All ${number(all)} stories have`} errors: there is nothing to report on.`,
    change: (counts, known, n) =>
      `Quality of life rose in ${ofStories(counts.better, known)}${known < n ? ' of which that is known' : ''}${counts.mixed === 0 ? '' : `; in ${number(counts.mixed)} it rose in some life domains and fell in others`}${counts.worse === 0 ? '' : `; in ${number(counts.worse)} it fell`}.`,
    changeUnknown: (n) => `Of ${stories(n)} the change is not fully known.`,
    effect: (counts, known, n) =>
      `In ${ofStories(counts.better, known)}${known < n ? ' of which that is known' : ''} life is estimated to be better than it would have been without the support${counts.mixed === 0 ? '' : `; in ${number(counts.mixed)} partly better and partly worse`}${counts.worse === 0 ? '' : `; in ${number(counts.worse)} worse`}.`,
    savings: (counts, n, margin, cashable) =>
      `The support saves cost in ${ofStories(counts.saves, n)}${counts.none === 0 ? '' : `, makes no difference (at most ${margin}) in ${number(counts.none)}`}${counts.costs_extra === 0 ? '' : `, costs extra in ${number(counts.costs_extra)}`}${counts.unknown === 0 ? '' : `; of ${number(counts.unknown)} ${cashable ? 'it cannot be said which part is cashable' : 'the cost is not fully known'}`}.`,
    stillToGain: (n) =>
      `${stories(n)} ${n === 1 ? 'shows' : 'show'} what was still to gain; that does not count as a saving.`,
    cashableNotStated: 'Which part of the differences can be taken out of a budget is not stated.',
    estimate: 'How it would have gone without the support is an estimate, not a measurement.',
  },

  counts: {
    title: 'Quality of life',
    intro:
      'Change: the end with the support compared with the start. Effect: the end with the support compared with the estimated end without it.',
    head: ['quality of life', 'better', 'mixed', 'same', 'worse', 'unknown', 'together'],
    change: 'change',
    effect: 'effect (estimated)',
    crossedTitle: 'Change and effect together',
    crossedHead: ['change', 'effect', 'stories'],
    domainsTitle: 'By life domain',
    changeHead: ['change since the start', 'rose', 'same', 'fell', 'n/a', 'unknown'],
    effectHead: ['effect, compared with without', 'better', 'same', 'worse', 'n/a', 'unknown'],
  },

  block: {
    difference: 'Difference in cost',
    head: ['measure', 'amount'],
    total: (known, n) => (known === n ? `total of ${stories(n)}` : `total of ${number(known)} of the ${stories(n)}`),
    mean: 'mean',
    median: 'median',
    quartiles: ['first quartile', 'third quartile'],
    min: 'lowest',
    max: 'highest',
    largestShare: 'share of the largest story',
    leaveOneOut: ['mean without the highest story', 'mean without the lowest story'],
    leaveOrganisationOut: ['lowest mean without one organisation', 'highest mean without one organisation'],
    bandsTitle: 'How often and how much',
    bandsHead: ['difference', 'stories'],
    band: (from, to) => (to === null ? `saves more than ${from}` : `saves ${from} to ${to}`),
    none: (margin) => `no difference (at most ${margin})`,
    costsExtra: 'costs extra',
    unknown: 'not fully known',
  },

  realism: {
    title: 'How the difference depends on the estimated course',
    head: ['what counts', 'difference'],
    asWeighted: 'as weighted',
    certainOnly: 'only what is certain',
    inFull: 'everything that is named, in full',
    at75: 'three quarters of the benefit',
    at50: 'half of the benefit',
    investment: 'investment in the support',
    benefit: 'benefit: other cost that is lower',
    ratio: 'benefit divided by investment',
    netReturn: 'net return',
    loss: (share) => `loss of ${share}`,
    over: (n, all) =>
      n === all ? '' : `Over ${number(n)} of the ${stories(all)}: those of which the difference is known.`,
    returns: 'What the support costs and brings',
    returnsHead: ['cost and benefit', 'amount'],
    benefitUnknown: 'The benefit is not fully known; neither, therefore, is its ratio to the investment.',
    investedOf: (n, all) =>
      n === all ? '' : `Investment and benefit are known of ${number(n)} of the ${stories(all)}; this is about those.`,
    breakEven: 'part of the benefit at which there is no difference',
    notStated:
      'It is not stated which cost is the evaluated support itself; investment, benefit and their ratio are therefore not known.',
    threshold: (n, share) =>
      n <= 1
        ? `The support pays for itself if at least ${share} of what is estimated here would really have happened.`
        : `The support pays for itself if at least 1 in ${number(n)} courses as estimated here would really have happened.`,
    neverPays: 'As it is estimated here, the support does not pay for itself.',
    attributed: (share) => `part of the benefit that the support claims (${share})`,
    attributedDifference: 'difference with that part',
  },

  payers: {
    title: 'Who pays and who gains',
    head: ['payer', 'with support', 'without', 'difference'],
    society: 'society, everything together',
    public: 'of which public bodies and funds',
    cashable: 'of which cashable',
    cashableNotStated: 'not stated whether it is cashable',
    undiscounted: 'society, not discounted',
    receives: (amount) => `receives ${amount}`,
    byYearTitle: 'By year',
    byYearHead: ['payer', 'year', 'difference'],
  },

  sectors: {
    title: 'Where cost falls',
    head: ['sector', 'with support', 'without', 'difference'],
    formHead: ['form', 'with support', 'without', 'difference'],
    shiftsTitle: 'Shifts',
    shiftsIntro:
      'Lower cost in one place and higher cost in another. The same rise can belong to several shifts: do not add them up.',
    moreShifts: (n) =>
      `And ${number(n)} more ${n === 1 ? 'shift' : 'shifts'} of a smaller amount or in fewer stories; all stand in the JSON report.`,
    shiftsHead: ['from', 'to', 'stories', 'amount'],
    shiftsHeadOfCase: ['from', 'to', 'amount'],
    nOf: (n, all) => `${number(n)} of ${number(all)}`,
  },

  cases: {
    title: 'The stories',
    head: ['story', 'organisation', 'change', 'effect', 'difference in cost'],
  },

  allLines: {
    title: 'All lines',
    intro:
      'Every amount in this report is made of these lines. Behind each line stand the file and the line it was written on.',
    head: ['story', 'course', 'line', 'amount', 'written in'],
  },

  account: {
    told: 'Told and not counted',
    toldHead: ['story', 'line', 'why'],
    unknown: 'quantity unknown',
    notCounted: 'left out on purpose',
    wholeUnknown: 'cost of this course unknown',
    notIndexed: 'Not restated to the price year',
    notIndexedHead: ['price', 'price year', 'why'],
    fixedByLaw: 'fixed by law',
    outsideSeries: 'year outside the index',
    prices: 'Prices used',
    sources: 'Sources of the prices',
    perUnit: (amount, unit) => `${amount} per ${unit}`,
    findings: (errors, warnings) =>
      `From the checks: ${number(errors)} ${errors === 1 ? 'error' : 'errors'}, ${number(warnings)} ${warnings === 1 ? 'warning' : 'warnings'}.`,
  },

  method: {
    title: 'How this was calculated',
    lines: (parts) => [
      'Difference = cost without the support minus cost with the support, over the same time. Saves: the course with the support costs less.',
      `Amounts are in money of ${parts.priceYear} (index ${parts.index}); cost after the first year counts ${parts.rate} a year less. Seen from: ${parts.perspective}.`,
      `What is not certain counts by how likely it is: ${parts.words}; a convention of this program. Of a range, the mean counts.`,
      `Differences up to ${parts.margin} are called no difference. What is unknown stays unknown and never counts as zero.`,
    ],
  },

  story: {
    short: 'In short',
    ofCourse: (word, weight) =>
      word === null
        ? `The chance that it would have gone like this without is estimated at ${weight}: so count costs of which nothing else is said.`
        : `It counts as ${word} that it would have gone like this without: costs of which nothing else is said count for ${weight}.`,
    certainty: (word, weight) => (word === null ? `${weight} likely` : `${word} (${weight})`),
    between: (certain, full) => `With only what is certain: ${certain}. With all that is mentioned in full: ${full}.`,
    story: 'The story',
    coursesIntro: 'Above how it went; below how it is estimated that it would have gone without the support.',
    otherCourse: (name, title, kind) =>
      `The file holds another estimated course${title === null ? '' : `: ${title}`} (${kind}). This report does not count with it; with reference: ${name} in the settings, that is the course compared with.`,
    quantityRange: (low, high) => `${low} to ${high}`,
    about: (quantity) => `about ${quantity}`,
    note: (what, quantity) => `${what}: ${quantity}`,
    during: (note, period) => `${note} (${period})`,
    qualityIntro:
      'Change: at the end with the support, compared with the start. Effect: at the end with the support, compared with how it would have been without. The latter is an estimate.',
    scoredBecause: 'Why these scores',
    scored: (domain, rater, because) => `${domain}${rater === null ? '' : ` (${rater})`}: ${because}`,
    carries: {
      title: 'What makes the difference',
      intro: (items) => `${items.length === 1 ? 'This item matters' : 'These items matter'} most: ${items.join('; ')}.`,
      item: (label, difference) => `${label}: ${difference}`,
      head: ['item', 'difference', 'share', 'what the price rests on'],
      share:
        'Share: the amount of the item divided by the amounts of all items together, those that cost extra included.',
      more: (n) => (n === 1 ? 'One smaller item is not shown.' : `${number(n)} smaller items are not shown.`),
      unknown: (items) =>
        `How much ${list(items.map((item) => `‘${item}’`))} ${items.length === 1 ? 'matters' : 'matter'} is unknown; therefore no share can be given either.`,
      nothing: 'What makes the difference cannot be said, since the cost of one of the courses is unknown.',
      notStated: 'What makes the difference cannot be said: which part can be taken out of a budget is not stated.',
    },
    grade: {
      A: 'official list or tariff',
      B: 'published study',
      C: 'derived or indirect',
      memory: 'not seen in a source',
      own: 'own price',
      unstated: 'confidence not stated',
    },
    gradeAndSource: (grade, source) => `${grade}: ${source}`,
    reasons: {
      title: 'Why it would have gone like this without',
      intro:
        'The reasons in the words of who worked out the story. The less certain something is, the less it counts. What stands below an event (●) is use (▪) that there is only if that event happens.',
      head: ['what', 'how certain', 'why'],
      course: 'the whole course',
      given: (certainty, weight) => `then ${certainty}; counts for ${weight}`,
      attribution: (share, because) =>
        `Of the benefit the support may claim ${share === null ? 'a part' : share}. The reason: ${because}`,
    },
    calculation: 'The calculation',
    byMonth: 'Both courses by month',
    linesIntro: (file) =>
      `Every amount in this report is made of these lines. They stand in ${file === '-' ? 'the input' : file}, on the line named behind each.`,
    lineOf: (line) => `line ${number(line)}`,
    fictional: 'invented story',
    subtitle: (parts) =>
      [
        parts.organisation,
        parts.municipality,
        `${number(parts.months)} months from ${parts.from}`,
        `prices of ${parts.priceYear}`,
      ]
        .filter((part) => part !== null)
        .join(' · '),
    comparedWith: (kind) => `Compared with ${kind}.`,
    cost: (difference, intervention, reference) =>
      `Cost: ${difference}. With the support ${intervention}, without ${reference}.`,
    costOnly: (difference) => `Cost: ${difference}.`,
    rose: {
      better: 'Quality of life rose.',
      mixed: 'Quality of life rose in some life domains and fell in others.',
      same: 'Quality of life stayed the same.',
      worse: 'Quality of life fell.',
      unknown: 'Whether quality of life rose is not fully known.',
    },
    than: {
      better: 'Life is estimated to be better than without the support.',
      mixed: 'Life is estimated to be partly better and partly worse than without the support.',
      same: 'Life is estimated to be no different from life without the support.',
      worse: 'Life is estimated to be worse than without the support.',
      unknown: 'Whether life is better than without the support is not fully known.',
    },
    timeline: 'Both courses side by side',
    timelineHead: (intervention, reference) => ['when', intervention, reference],
    with: 'with support',
    without: 'without support',
    wholeWindow: 'whole window',
    use: 'What was used',
    useHead: ['what', 'unit', 'with support', 'without'],
    quality: 'Quality of life by life domain',
    qualityHead: ['life domain', 'start', 'with', 'without (estimated)', 'change', 'effect'],
    follow: (at) => `afterwards, ${at}`,
    index: 'mean on 0-100',
    raters: 'Who rated',
    ratersHead: ['rater', 'role', 'about', 'change', 'effect', 'counts'],
    basis: 'Where the figures come from',
    basisHead: ['basis', 'with support', 'without', 'difference'],
    realised: 'until the date of the session',
    expected: 'after that date (expected)',
    lines: 'How it was counted',
    linesHead: ['course', 'line', 'amount', 'written'],
    notRated: 'This story has no scores.',
  },

  difference: {
    saves: (amount) => `saves ${amount}`,
    none: (words) => (words === null ? 'no difference' : `no difference (${words})`),
    costsExtra: (amount) => `costs ${amount} extra`,
    unknown: 'unknown',
    atLeast: (words) => `unknown, at least: ${words}`,
    atMost: (words) => `unknown, at most: ${words}`,
    stillToGain: (amount) => `still to gain: ${amount}`,
  },
  notStated: 'not stated',
  change: (step) => (step > 0 ? `+${number(step, 1)}` : step < 0 ? `-${number(-step, 1)}` : '0'),
  line: {
    quantityUnknown: 'quantity unknown',
    per: (quantity, period) => `${quantity}, ${period}`,
    index: (factor, from, to) => `${factor} (${from} to ${to})`,
    certainty: (share) => `${percent(share)} likely`,
    share: (share, payer) => `${percent(share)} ${payer}`,
    discount: (factor, year) => `${factor} (${year})`,
    received: (payer) => `received by ${payer}`,
    notCounted: 'not counted',
  },
  and: list,
}
