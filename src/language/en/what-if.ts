import type { Sentences } from '../nl/nl.ts'
import { numbersOf } from '../numbers.ts'

const { number, list } = numbersOf('en')

const stories = (n: number) => (n === 1 ? '1 story' : `${number(n)} stories`)

export const whatIf: Sentences['whatIf'] = {
  title: 'And if it had been otherwise?',
  kinds: {
    price: 'price',
    quantity: 'quantity',
    event: 'event',
    certainty: 'whether these costs are there',
    realism: 'how real the benefit is',
    attribution: 'part that the support claims',
    score: 'score',
  },
  course: (scenario) => (scenario === 'intervention' ? 'with support' : 'without support'),
  inStories: stories,

  together: (n) => `${number(n)} stories together`,
  inShort: (whose, now, changed) =>
    `${whose === null ? 'As counted' : `${whose}, as counted`}: ${now}. With this change: ${now === changed ? 'the same' : changed}.`,
  instead: (asked, instead) => `Nothing is called “${asked}”. What was looked at is “${instead}”.`,
  changes: 'What is otherwise',
  changesHead: ['assumption', 'where', 'as counted', 'now set to'],
  happens: ['does not happen', 'happens for certain'],
  chance: (share) => `${share} chance`,
  moreInputs: (n) =>
    `And ${n === 1 ? '1 more assumption' : `${number(n)} more assumptions`}, not shown here; in the outcome they do count.`,
  otherInputs: (asked, n) =>
    `${n === 1 ? '1 more assumption looks' : `${number(n)} more assumptions look`} like “${asked}” and stayed as counted. With all:${asked}=… everything that looks like it changes.`,
  outcome: 'What comes out then',
  outcomeHead: ['story', 'as counted', 'with this change'],
  moreCases: (n) => `And ${stories(n)} more that change.`,
  sameCases: (same, unknown, wrong) => {
    const parts = [
      ...(same === 0 ? [] : [`for ${stories(same)} nothing changes`]),
      ...(unknown === 0 ? [] : [`of ${stories(unknown)} the difference in costs is not known`]),
      ...(wrong === 0 ? [] : [`${stories(wrong)} with errors ${wrong === 1 ? 'does' : 'do'} not count`]),
    ].join('; ')
    return `${parts.charAt(0).toUpperCase()}${parts.slice(1)}.`
  },
  withoutSupport: (n) =>
    `In ${stories(n)} it is not stated what the support is and what it costs. Benefit and costs cannot be told apart there, so how real the benefit is changes nothing there.`,
  claimed: 'The part that the support claims',
  total: (about) => `Together: ${about}`,
  totalHead: ['together', 'as counted', 'with this change'],
  difference: 'difference in costs',
  counts: { saves: 'stories that save', none: 'stories without difference', costs_extra: 'stories that cost extra' },
  known: (known, n) =>
    known === n
      ? n === 1
        ? 'Counted is 1 story.'
        : `Counted are all ${stories(n)}.`
      : `Counted are ${number(known)} of the ${stories(n)}: those of which the difference is known.`,
  unknown: 'Of no story the difference in costs is known; so what it would otherwise be cannot be said either.',

  endsHead: ['if this is so', 'difference in costs'],
  low: (value) => `low: ${value}`,
  now: (value) => `as counted: ${value}`,
  high: (value) => `high: ${value}`,
  noRange: 'No range of this is known.',
  breakEven: (value) => `It turns over at ${value}: then there is no difference in costs.`,
  breakEvenOutside: (value) =>
    `It turns over only at ${value}, outside this range: then there is no difference in costs.`,
  noBreakEven: 'It turns over nowhere: with this assumption alone the difference does not become zero.',
  moreEnds: (n) => `And ${n === 1 ? '1 more assumption' : `${number(n)} more assumptions`}; ask more precisely.`,

  others:
    'All else has stayed as it is counted: what is uncertain at its mean. How it would have gone without the support is an estimate and not a measurement.',
  prices: 'A price here is that of the list or the story, in the price year that stands there.',

  list: 'These assumptions there are',
  mostMoving: (about) => `What matters most: ${about}`,
  listed: (label, place, value) => `${label}${place === '' ? '' : ` (${place})`}; as counted: ${value}`,
  moreListed: (n) => `And ${number(n)} more assumptions. All of them: ask one story, or`,
  listAll: (paths) => `effectcalc what-if${paths === '' ? '' : ` ${paths}`} --all`,
  listHelp:
    'Ask one with a value: effectcalc what-if NAME=no (or yes, 30%, 1250, +10%). A word of the name or the assumption will do too; without a value you see low, high and where it turns over.',

  cannot: {
    nothing: (asked) => `there is no assumption "${asked}"`,
    listInputs: (path) => `All assumptions: effectcalc what-if${path === '' ? '' : ` ${path}`}`,
    noValue: (asked) =>
      `the value of "${asked}" cannot be read; write no, yes, a percentage such as 30%, or a number such as 12.5`,
    noNumber: (asked) =>
      `the value of "${asked}" cannot be read; write a number such as 12.5, or +10% or -10% of what is counted`,
    comma: (asked, number) => `the value of "${asked}" has a comma; write a point: ${asked}=${number}`,
    currency: (asked, number) =>
      `write the value of "${asked}" without € and without a sign for thousands: ${asked}=${number}`,
    noSign: (asked) => `between an assumption and its value stands =, without a space: ${asked}`,
    several: (asked, names, more, value) =>
      [
        `"${asked}" can be several things, so nothing was changed; write one of these:`,
        ...names.map((name) => `  ${name}`),
        ...(more === 0 ? [] : [`  and ${number(more)} more; effectcalc what-if "${asked}" shows them`]),
        'or change everything that looks like it:',
        `  all:${asked}=${value}`,
      ].join('\n'),
    twice: (one, other) =>
      one === other
        ? `"${one}" stands there twice, with different values; give one`
        : `"${one}" and "${other}" are the same assumption and have different values; give one`,
    twoReadings: (asked, readings) =>
      `the value of "${asked}" can be read in more ways; write ${readings.length === 0 ? 'a plain number' : readings.join(' or ')}`,
    belowZero: (asked) => `the value of "${asked}" is below zero; that cannot be`,
    problem: {
      'not-a-share': (asked) =>
        `"${asked}" goes from 0 (not) to 1 (for certain); write no, yes, or a percentage such as 30%`,
      'no-yes-or-no': (asked) => `"${asked}" is not something that happens or not; give a number`,
      'no-percentage': (asked) => `"${asked}" is no chance or share; give a number without a percent sign`,
      'no-change': (asked) =>
        `"${asked}" is no price and no quantity; only of those there can be more or less than is counted`,
      'two-kinds': (asked) =>
        `"${asked}" is both a price and a quantity; write price/${asked}=… or quantity/${asked}=…`,
    },
  },
}

export const twoWay: Sentences['twoWay'] = {
  title: 'If two things are otherwise',
  intro: (across, down) =>
    `What the difference in costs becomes if ${across} and ${down} are otherwise together and all else stays at its mean.`,
  named: (label, where) => `‘${label}’ (${where})`,
  counted: (across, down) =>
    `As counted: ${across} and ${down}. That outcome stands between brackets; in a drawing it has an outline.`,
  corner: (down, across) => `${down} ↓ ${across} →`,
  picture: 'The difference at each value of the two',
  inWords: (n, first, last) =>
    `A table of two assumptions with ${number(n)} outcomes, from ${first} to ${last}. The figures stand in a plain table too.`,
  cell: (down, across, difference) => `${down} and ${across}: ${difference}`,
  notHere: 'The two assumptions that were asked for do not both count here.',
  cannot: {
    two: '--two-way wants two assumptions, such as:\n  --two-way event/eviction price/eviction',
    same: '--two-way wants two different assumptions',
    several: (asked, names, more) =>
      `"${asked}" can be several things; choose from:\n${names.map((name) => `  ${name}`).join('\n')}${more === 0 ? '' : `\n  and ${number(more)} more`}`,
    noRange: (name) => `of ${name} no low and high are known; a table needs them`,
    apart: (names) => `${list(names)} count together nowhere: they stand in stories that are not added up`,
  },
}
