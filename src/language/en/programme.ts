import type { Sentences } from '../nl/nl.ts'
import { numbersOf } from '../numbers.ts'

const { number, list } = numbersOf('en')

const stories = (n: number) => (n === 1 ? '1 story' : `${number(n)} stories`)
const people = (n: number) => (n === 1 ? '1 person' : `${number(n)} people`)
const hours = (text: string) => `${text} ${text === '1' ? 'hour' : 'hours'}`
/** Of how many of some stories something holds: "in 2 of the 5 stories", "in both stories", "in that one story". */
const inStories = (k: number, n: number) => {
  if (n === 1) return k === 1 ? 'in that one story' : 'not in that one story'
  if (k === 0) return `in none of the ${number(n)} stories`
  if (k < n) return `in ${number(k)} of the ${number(n)} stories`
  return n === 2 ? 'in both stories' : `in all ${number(n)} stories`
}
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

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
  comparable: (n, all, kind, months) => {
    const period = months === 1 ? '1 month' : `${number(months)} months`
    const which = n === all ? (n === 1 ? 'the one story' : `the ${stories(n)}`) : `${number(n)} of the ${stories(all)}`
    const rest = n === all ? '' : ' The others are compared with something else or over another period.'
    return `The amounts are about ${which}, compared with ${kind}, over ${period}.${rest}`
  },
  perspective: {
    society: 'The costs of everyone count, not only those of the government.',
    public: 'Only the costs of government and funds count.',
    cashable: 'Only money that may be freed with government and funds counts.',
  },
  yields: (amount) => `brings ${amount}`,
  noReturn: 'nothing',

  approaches: {
    title: { one: 'The approach', several: 'The approaches side by side' },
    caution:
      'Note: these are other people, often in another city. A difference between approaches may be due to that. It does not prove that one approach works better than another.',
    who: ['approach', 'municipality', 'voluntary', 'served', 'stopped early', 'stories'],
    only: (title, n) => `${title}: ${stories(n)}.`,
    chosen: (each) => `How the stories were chosen differs between approaches. ${each.join('; ')}.`,
    stopped: (n, share) => `${n} (${share})`,
    quality: 'Quality of life',
    qualityHead: ['approach', 'rose', 'better than without, as estimated'],
    domains: {
      change:
        'By life domain in which something changed: in how many stories it rose, of the stories of which that is known',
      effect:
        'By life domain in which a difference is estimated: in how many stories it is better than without, of the stories of which that is known',
    },
    domain: 'life domain',
    guidance: 'Steps of people themselves: in how many stories it rose',
    guidanceNote:
      'These are steps on the way and no quality of life. They do not count in it. It is the change since the start; that does not say whether the guidance brought it.',
    step: 'step',
    money: 'Cost and benefit of the stories',
    moneyHead: [
      'approach',
      'stories',
      'difference per story',
      'support, together',
      'what it brought, together',
      'per euro',
    ],
    laws: 'Who pays, by law',
    lawsHead: ['law', 'with the support', 'without', 'difference'],
    lead: (n, mean, low, high) =>
      n === 1
        ? `From asking to starting it took ${mean} days (1 story).`
        : low === high
          ? `From asking to starting it took ${mean} days each time (${stories(n)}).`
          : `From asking to starting it took ${mean} days on average (${stories(n)}, from ${low} to ${high} days).`,
    noLaw: { public: 'government and funds, without a law of their own', private: 'others than the government' },
    conditions: 'What it needs to work',
    condition: 'what it needs',
    because: (met, because) => (because === null ? met : `${met}: ${because}`),
    met: { yes: 'yes', partly: 'partly', no: 'no' },
  },

  caseload: {
    title: 'Caseload and cost',
    intro:
      'The more people a full-time worker supports at the same time (the caseload), the less the support costs for each client. Whether people are then helped as well, this table does not say.',
    worker: (cost) => `A full-time worker costs ${cost} a year.`,
    shown: (months, monthsOf, benefit, benefitOf) =>
      `The support took ${months} ${months === '1' ? 'month' : 'months'}${monthsOf === 1 ? '' : ' on average'} (${stories(monthsOf)}). The cost of the support itself left out, the difference for a client was${benefitOf === 1 ? '' : ' on average'}: ${benefit} (${stories(benefitOf)}).`,
    budget: 'A client costs here what the budget is for each; only the part for workers changes with the caseload.',
    budgetTooLow: 'The budget is lower than what the workers cost, and therefore does not count here.',
    turn: (caseload) => `At a caseload above ${caseload} that covers the cost.`,
    noTurn: 'With that the support pays for itself at no caseload.',
    ofStories: 'So it went in these stories. Whether it does for others is not known.',
    head: ['caseload', 'per month', 'per year', 'cost per client', 'covered by that'],
    combined: 'What a client costs at each caseload, and whether the stories bring as much (yes or no)',
    cell: (cost, pays) => `${cost}: ${pays}`,
    asItWas: (caseload) => `${caseload} (as it was)`,
    caseload: 'caseload',
  },

  budget: {
    title: 'Within the budget',
    intro:
      'What the tailored support cost the government, beside what the usual support would have cost. The latter is an estimate.',
    compared: (n, tailored, usual) =>
      n === 1
        ? `Both are known in 1 story: the tailored support cost ${tailored}, and the usual would have cost ${usual}.`
        : `Both are known in ${stories(n)}: the tailored support cost ${tailored} on average, and the usual would have cost ${usual}.`,
    within: (k, n) => {
      if (n === 1) return `That is ${k === 1 ? 'no more' : 'more'} than usual.`
      return `${capital(inStories(k, n))} it cost no more than usual.`
    },
    among: (low, high) => `Over more of such stories that is ${low} to ${high}.`,
    head: ['', 'stories', 'mean', 'median', 'lowest', 'highest'],
    tailored: 'cost of the tailored support',
    lead: 'days from asking to starting',
    contacts: 'contact persons',
    usualContacts: 'contact persons with the usual support',
    hours: 'hours of workers',
    simpler: (fewer, same, more) => {
      const n = fewer + same + more
      const parts = [
        ...(fewer === 0 ? [] : [`with fewer contact persons than usual: ${number(fewer)}`]),
        ...(same === 0 ? [] : [`with as many: ${number(same)}`]),
        ...(more === 0 ? [] : [`with more: ${number(more)}`]),
      ]
      if (fewer === n) return `${capital(inStories(n, n))} there were fewer contact persons than usual.`
      return `Stories ${parts.join('; ')}.`
    },
    hoursCompared: (n, tailored, usual) =>
      `Workers spent ${hours(tailored)}${n === 1 ? '' : ' on average'}, and with the usual support an estimated ${hours(usual)} (${stories(n)}).`,
    hoursCost: (tailored, usual) =>
      `In hours that costs ${tailored}, against ${usual}. That stands beside the cost of support and is not added to it.`,
    later: (realised, expected, n) =>
      `All costs together, those of the support too, up to the day of the session: ${realised}. What is expected after it: ${expected} (${stories(n)}). What is expected has not happened yet. The totals of this report hold both.`,
  },

  volunteers: {
    title: 'What volunteers did',
    stated: (n, sum) => `Volunteers spent ${hours(sum)}${n === 1 ? '' : ' in all'} (${stories(n)}).`,
    inLines: (sum, course) =>
      `The lines of the stories hold ${hours(sum)} of unpaid work ${course === 'intervention' ? 'with' : 'without'} the support.`,
    priced: (amount) => `Of these, ${amount} is counted in money, because a price is given.`,
    unpriced: 'Those hours are not counted in money, because no price is given.',
  },

  outcomes: {
    title: 'From outcome to outcome',
    intro: (n, outcomes, paths) =>
      `In ${stories(n)} it is told what led to what: ${outcomes === 1 ? '1 outcome' : `${number(outcomes)} outcomes`}, in ${paths === 1 ? '1 chain' : `${number(paths)} chains`}.`,
    withoutMoney: (n, of) => {
      if (of === 1)
        return 'That chain comes to no counted cost line. It adds no money; what it is worth is not in the amounts.'
      const which =
        n === of ? (n === 2 ? 'Both chains' : `All ${number(n)} chains`) : n === 1 ? 'One chain' : `${number(n)} chains`
      return n === 1
        ? `${which} comes to no counted cost line. It adds no money; what it is worth is not in the amounts.`
        : `${which} come to no counted cost line. They add no money; what they are worth is not in the amounts.`
    },
    allWithMoney: 'Every chain comes to a counted cost line.',
    ofVolunteers: (n) =>
      n === 1
        ? 'One outcome is of a volunteer. It stands beside what it brought clients.'
        : `${number(n)} outcomes are of volunteers themselves. They stand beside what it brought clients.`,
    picture: 'What leads to what, and what that rests on',
    marks: { outcome: 'outcome', 'dead-end': 'ends here: adds no money', counted: 'counted cost line' },
    again: 'stands above',
    inCases: (n) => stories(n),
    leadsTo: (from, to) => `“${from}” leads to ${list(to)}`,
    countedIn: (from, lines) => `“${from}” is counted in ${list(lines)}`,
    endsAt: (texts) =>
      texts.length === 1
        ? `${texts[0]} comes to no counted cost line and adds no money`
        : `${list(texts)} come to no counted cost line and add no money`,
    quoted: (text, note) => `“${text}”${note === '' ? '' : ` (${note})`}`,
    together: 'Outcomes that stand in several stories with the same words are one in the picture.',
    tooMany: (n) =>
      `These are ${number(n)} different outcomes: too many to draw. Below stands by life domain what led to what.`,
    tooManyInCase: (n) => `These are ${number(n)} outcomes: too many to draw.`,
    linksHead: ['from', 'to', 'times', 'stories', 'what it rests on'],
    outcomeLinksHead: ['from', 'to', 'stories', 'what it rests on'],
    noDomain: 'no life domain',
    expectedNote: 'Expected is what somebody thinks is still to come: that is no outcome that is there already.',
    countedBy: 'Cost lines in which outcomes are counted',
    askedAbout: (lines) =>
      `With and without the support these differ too: ${list(lines)}. No outcome leads there. Ask how that comes: it is not told.`,
    line: (line, cases) => `${line} (${stories(cases)})`,
    linesHead: ['cost line', 'stories'],
  },

  followUp: {
    title: 'How it went after support',
    there: (start, end) =>
      start === end
        ? `At the start and at the end of support ${stories(end)} ${end === 1 ? 'was' : 'were'} measured.`
        : `At the start ${stories(start)} ${start === 1 ? 'was' : 'were'} measured, and at the end of support ${number(end)}.`,
    momentsHead: [
      'when',
      'measured',
      'better than at the start',
      'better than at the end',
      'worse than at the end',
      'better than without, as estimated',
    ],
    moment: (months) => (months === 1 ? '1 month after the start' : `${number(months)} months after the start`),
    ofThere: (n, of) => `${n} of ${of}`,
    dropped: 'Those who were not measured any more may be better or worse off than those who were. That is not known.',
    lasting: (n) => {
      const parts = [
        ...(n.rose === 0 ? [] : [`went up further after support in ${number(n.rose)}`]),
        ...(n.held === 0 ? [] : [`stayed the same in ${number(n.held)}`]),
        ...(n.mixed === 0 ? [] : [`was mixed in ${number(n.mixed)}`]),
        ...(n.fell_back === 0 ? [] : [`fell back in ${number(n.fell_back)}`]),
      ]
      if (n.measured === 1)
        return `In the one story that was measured later it ${(parts[0] ?? '').replace(/ in 1$/, '')}.`
      return `Of the ${number(n.measured)} stories that were measured later it ${list(parts)}.`
    },
    kept: (domains) => `What held or grew further after support: ${list(domains)}.`,
    lost: (domains) => `What fell back: ${list(domains)}.`,
    ofMeasured: (domain, n, of) => `${domain} (${n} of ${of})`,
    relapse: (n, known) => {
      const all = known === 2 ? 'both' : `all ${number(known)}`
      if (known === 1)
        return `After the end there was ${n === 1 ? 'a' : 'no'} relapse in the one story that says so or not.`
      if (n === 0) return `After the end there was no relapse in the ${number(known)} stories that say so or not.`
      const which = n === known ? all : `${number(n)} of the ${number(known)}`
      return `After the end there was a relapse in ${which} stories that say so or not.`
    },
  },

  satisfaction: {
    title: 'What people think of it',
    response: (answered, invited, share) => {
      if (invited === 1)
        return answered === 1 ? 'One person was asked, and answered.' : 'One person was asked, and did not answer.'
      if (answered === invited)
        return `${invited === 2 ? 'Both' : `All ${number(invited)}`} people who were asked answered (${share}).`
      return `${number(answered)} of the ${number(invited)} people who were asked answered (${share}).`
    },
    noneInvited: 'Nobody was asked.',
    among: (low, high) => `Of more of such people ${low} to ${high} would answer.`,
    silent: 'Those who did not answer may think otherwise. That is not known.',
    grade: (n, mean, median, from, to) =>
      n === 1
        ? `The one grade is ${mean} (scale of ${number(from)} to ${number(to)}).`
        : `On average they gave ${mean}; the median is ${median} (${number(n)} grades, scale of ${number(from)} to ${number(to)}).`,
    noGrade: 'Nobody gave a grade.',
    gradesHead: ['grade', 'people'],
    fromStories: 'Grades in the stories',
    fromStoriesHead: ['who', 'grades', 'mean', 'median', 'lowest', 'highest'],
    themesHead: ['theme', 'said by'],
    saidBy: (n, of) => `${n} of ${of}`,
    saidByShare: (n, of, share) => `${n} of ${of} (${share})`,
    at: (approach, moment) => `${approach}, ${moment}`,
    conversations: 'From conversations',
    conversationsNote:
      'Beside a theme stands how many people named it. Those who did not do not necessarily think otherwise.',
    kind: { mirror: 'mirror conversation', interview: 'interview', 'focus-group': 'focus group' },
    held: (kind, role, n, at, approach) =>
      `${approach === null ? capital(kind) : `${approach}: ${kind}`}${at === null ? '' : ` in ${at}`} with ${n} ${role}.`,
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
    cost: {
      budget: (amount, served, perClient) =>
        served === 1
          ? `The budget was ${amount}, for 1 person.`
          : `The budget was ${amount} for ${people(served)}: ${perClient} for each.`,
      caseload: (amount, served, perClient) =>
        `The programme is estimated to have cost ${amount} for ${served === 1 ? '1 person' : `${people(served)}: ${perClient} for each`}. That is worked out from the cost of a worker, the caseload and the months of support in the stories.`,
    },
    monthsOfOthers: 'How long people without a story were supported is not known.',
    costOfStories: (perClient, served) =>
      `By the cost of a worker and the caseload, the support in the stories cost ${perClient} for each person. How long others were supported is not known. So what the programme cost for ${served === 1 ? 'that one person' : `all ${people(served)}`} cannot be said.`,
    costUnknown: 'What the programme cost for everyone it served cannot be said.',
    evaluated: (n) => (n === 1 ? 'What the one story shows' : `What the ${stories(n)} show`),
    evaluatedHead: ['', 'stories', 'sum', 'mean', 'median'],
    evaluatedOne: ['', 'amount'],
    investment: 'the support itself',
    benefit: 'what it brought besides',
    quality: (better, betterThanWithout, n) =>
      `Beside the money stands quality of life. It rose: ${inStories(better, n)}. Estimated to be better than without the support: ${inStories(betterThanWithout, n)}.`,
    inTime: (realised, expected, n) =>
      `The cost of the support itself left out, up to the day of the session: ${realised}. What is expected after it: ${expected} (${stories(n)}). What is expected has not happened yet.`,
    forAll: (n) => {
      if (n < 3) return n === 1 ? 'For the one person who was served' : 'For both people who were served'
      return `For all ${people(n)} who were served`
    },
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
    estimated: (known, served) =>
      `For the others this is an estimate: ${known === 1 ? '1 story stands' : `${number(known)} stories stand`} for ${people(served)}.`,
    notKnownOf: (unknown, n) =>
      `Of ${number(unknown)} of the ${stories(n)} it is not known what it brought. ${unknown === 1 ? 'That one does' : 'Those do'} not count; it may be otherwise there.`,
    wholly: 'Everyone who was served was evaluated: nothing is estimated for others.',
    head: ['together', 'amount'],
    rows: {
      cost: 'cost of the programme',
      benefit: 'benefit: lower other costs',
      avoided_support: 'usual support that was not needed',
      gain: 'gains together',
      net: 'gains minus cost',
      ratio: 'return per euro',
    },
    interval: (low, high) =>
      `The gains may lie from “${low}” to “${high}” (95%): that is because not everyone was evaluated. That prices and estimates may be off is not in it.`,
    payers: 'Who pays and who gains',
    payersHead: ['payer', 'pays for the programme', 'gains', 'all together'],
    costShareUnknown: 'Who pays for the programme is not stated.',
    years: 'Gains by year',
    yearsHead: ['year', 'society', 'government and funds'],
    sensitivity: 'If it is otherwise',
    sameGain:
      'The same gains are taken for each caseload. Whether people are helped as well with a higher caseload is not known.',
    sensitivityHead: ['if', 'cost', 'gains', 'all together'],
    caseload: (at) => `the caseload is ${number(at)}`,
    realism: (share) => `only ${share} of the benefit comes`,
    dropout: (share) => `${share} stop and gain nothing`,
    turnRealism: (share) => `Cost and gains are equal if ${share} of the benefit comes.`,
    turnDropout: (share) => `Cost and gains are equal if ${share} stop and gain nothing.`,
  },

  lessons: {
    title: 'What was learned',
    head: ['lesson', 'from', 'weight (1 to 5)'],
    headWithoutWeight: ['lesson', 'from'],
  },

  published: {
    leftOut:
      'What is known from single stories only is in no published report: chains of outcomes, hours, waiting time, contact persons, measurements after support, grades and quotes in stories. Themes that few people named are there only with a quote for which there is consent.',
    approachesHead: ['approach', 'municipality', 'voluntary', 'caseload', 'served', 'stopped early'],
    held: (kind, role, n) => `${capital(kind)} with ${n === null ? role : `${n} ${role}`}.`,
    uncounted: (themes) =>
      `Named, without publishing by how many people: ${list(themes.map((theme) => `“${theme}”`))}.`,
    notForAll: 'What the programme brought for everyone it served is not published.',
    gain: (gain, net) => `For everyone together, as estimated: ${gain}. Gains minus cost: ${net}.`,
    ofGrades: (mean, from, to) => `On average they gave ${mean} (scale of ${number(from)} to ${number(to)}).`,
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
    volunteers: (sum) =>
      `Volunteers spent ${hours(number(sum))}. Those count in money only where a cost line gives a price for them.`,
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
