import type { FindingArgs, SyntaxReason, ValueKind, YamlFeature } from '../../core/finding.ts'
import type { FindingSentences, FindingWords } from '../finding-sentences.ts'
import { numbersOf } from '../numbers.ts'
import { privacy } from './privacy.ts'
import { programmeFindings } from './programme-findings.ts'
import { thresholdFindings } from './thresholds.ts'

const { number, list } = numbersOf('en')

export const findings: FindingSentences = {
  // The file as a whole
  'unreadable-file': ({ args }) => unreadable[args.reason],
  'linked-folder': () => ({
    message: 'this folder is a link to another place and was passed over',
    help: 'put the folder itself in the project if its cases should count',
  }),
  'too-large': ({ args }) => ({
    message: `this file is ${number(args.megabytes)} MB; files up to ${number(args.most)} MB are read`,
    help: `${args.most < 5 ? 'a text for the report' : 'a case'} is a few pages of text: take out what does not belong to it`,
  }),
  'not-text': ({ args }) => notText[args.kind],
  'empty-file': () => ({
    message: 'this file holds nothing yet',
    help: 'fill it in or take it away; an example to fill in is templates/case.yaml',
  }),
  'yaml-syntax': ({ args }) => syntax[args.reason],
  'too-deep': () => ({
    message: 'too many brackets or indented steps are nested here',
    help: 'a case goes no deeper than about six steps',
  }),
  'yaml-feature': ({ args }) => features[args.feature],

  // One field
  'duplicate-key': ({ args, written }) => ({
    message: `${said(written, 'this field')} is here twice`,
    mark: `also on line ${args.first_line}`,
    help: 'keep one of them',
  }),
  'unknown-key': ({ args, written, near }) => ({
    message: written === null ? 'this is not a field here' : `"${written}" is not a field here`,
    ...(near.length > 0 ? {} : { help: fieldsHere(args.allowed, written) }),
  }),
  'missing-key': ({ args }) => ({
    message: `the field "${args.key}" is missing`,
    mark: 'it belongs here',
    help: `add: ${lines[args.key] ?? `${args.key}: …`}`,
  }),
  'wrong-kind': ({ args, written }) => ({
    message: wrongKind(args, written),
    mark: `${kinds[args.expected]} belongs here`,
    help: kindHelpOf(args),
  }),
  'not-one-of': ({ args, written }) => ({
    message: `${said(written, 'this')} is not one of the choices here`,
    help: choices(args, written),
  }),
  'not-an-id': ({ written }) => ({
    message: `${said(written, 'this')} cannot be a name here`,
    mark: written === 'constructor' ? 'a word of the program' : 'only lower-case letters, digits and hyphens',
    help: 'write for example back-at-the-table',
  }),
  'not-a-moment': ({ args, written }) => ({
    message: `${said(written, 'this')} is not a day or a month`,
    help: `write 2024-05 (a month) or 2024-05-12 (a day)${args.in_window ? '\nor month 4, the fourth month of the window' : ''}`,
  }),
  'not-a-number': ({ args, written }) => notANumber(args, written),
  'ambiguous-number': ({ args, written }) => ambiguous(args, written),
  'number-range': ({ args, written }) => ({
    message: `${said(written, 'this number')} ${isFraction(args.whole, written) ? 'is not a whole number' : 'does not fit here'}`,
    mark: rangeWords(args),
    ...(args.min === 0 && args.max === 1 ? { help: shareHelp(written) } : {}),
  }),
  'percentage-for-count': ({ written }) => ({
    message: `${said(written, 'this')} is a share, and a number of people belongs here`,
    mark: 'how many people there are',
    help: 'write how many there are; the program works out which part that is',
  }),
  'range-order': ({ args }) => rangeOrder[args.problem],
  'distribution-moments': ({ args }) => moments[args.problem](args.bound),
  'price-range': ({ args }) => priceRange[args.problem](args.bound),
  'unknown-section': ({ args, written, near }) => ({
    message: `${said(written, 'this')} is not a section of the report`,
    ...(near.length > 0
      ? {}
      : { help: `choose from ${list(args.allowed)}\nor name a text of your own: introduction.md` }),
  }),
  'not-a-colour': ({ written }) => ({
    message: `${said(written, 'this')} is not a colour here`,
    mark: 'a # with six digits or letters from a to f',
    help: "write for instance '#1d5b79', between quotes: after a # the file is read as a comment",
  }),
  'faint-colour': ({ args, written }) => ({
    message: `${called('colour', written)} is hard to read on white`,
    mark: `the contrast is ${number(args.contrast)} to 1`,
    help: 'choose a darker colour, with a contrast of at least 4.5 to 1',
  }),
  'outside-project': ({ written }) => ({
    message: `${said(written, 'this')} is not a place within the project`,
    help: 'put the file itself in the project, not a link to it\nwrite its place as seen from effectcalc.yaml, with forward slashes: pictures/logo.svg',
  }),

  // Between fields of a project
  'older-format': ({ args }) => ({
    message: `this program reads files of format 1, and this says ${args.format}`,
    help: 'write format: 1, or use the version of effectcalc that this project was made with',
  }),
  'unknown-price-list': ({ written }) => ({
    message: `there is no price list ${said(written, 'of this name')}`,
    help: 'write nl-social-domain, or the place of a list of your own: prices/own.yaml',
  }),
  'unknown-index': ({ written }) => ({
    message: `there is no price index ${said(written, 'of this name')}`,
    help: 'write nl-cpi, or the place of a series of your own: index/own.yaml',
  }),
  'unknown-instrument': ({ written }) => ({
    message: `there is no instrument ${said(written, 'of this name')}`,
    help: 'write life-domains, or put an instrument of your own in the folder instruments',
  }),
  'effect-not-measured': ({ args, written }) => ({
    message: `the instrument ${args.instrument} does not measure what ${said(written, 'this unit')} gives a value to`,
    help: `take index-point, or an instrument with measures: ${args.measures}`,
  }),
  'value-set-incomplete': ({ args }) => ({
    message: `${args.domain} does not say what every level takes off`,
    mark: `level ${list(args.levels.map((level) => number(level)))} is missing here`,
    help: 'write for each level but the best what it takes off; where that is nothing, write 0',
  }),
  'duplicate-id': ({ args, written }) => ({
    message: `${called(ids[args.of], written)} is here twice`,
    help: `give the second another ${args.of === 'level' ? 'number' : 'name'}, or keep one of them`,
  }),
  'unknown-text': ({ args, written, near }) => ({
    message: `there is no text ${said(written, 'of this name')}`,
    ...(near.length > 0 ? {} : { help: `looked for in the folder ${args.folder}; mind capitals too` }),
  }),
  'unusable-logo': ({ args }) => logo[args.reason],
  'unknown-finding': ({ written, near }) => ({
    message: `no finding is called ${said(written, 'this')}`,
    ...(near.length > 0
      ? {}
      : { help: 'the codes stand in square brackets behind every finding, and in docs/findings.md' }),
  }),
  'cannot-be-lowered': ({ written }) => ({
    message: `${said(written, 'this finding')} cannot weigh less: without this nothing can be calculated`,
    help: 'only what can be calculated can weigh less or be silent',
  }),
  'same-sign': () => ({
    message: 'the sign between values and the one before decimals are the same',
    mark: 'another sign than at separator',
    help: "write csv: { separator: ';', decimal: ',' }\nor csv: { separator: ',', decimal: '.' }",
  }),
  'unknown-figure': ({ args, written, near }) =>
    args.isPart
      ? {
          message: `${said(written, 'this')} is a part of the report and does not fit in a sentence`,
          help: 'put it in a paragraph of its own, with nothing before or after it',
        }
      : {
          message: `no figure is called ${said(written, 'so')}`,
          ...(near.length > 0 ? {} : { help: 'all names: effectcalc explain cases' }),
        },

  ...thresholdFindings,

  // On a programme
  ...programmeFindings,

  // Between fields of a case
  'no-reference': () => ({
    message: 'there is no scenario to compare with',
    mark: 'a scenario without the support belongs here too',
    help: 'add: reference: { kind: usual, activities: unknown }\nand then fill in what would have been used',
  }),
  'which-reference': ({ args }) => ({
    message: `there are ${number(args.names.length)} scenarios to compare with, and none is called "${args.preferred}"`,
    help: `call one of them ${args.preferred}\nor write the name of the one that counts at reference: in effectcalc.yaml`,
  }),
  'reserved-name': ({ written }) => ({
    message: `a scenario cannot be called ${said(written, 'this')}`,
    help: 'among the scores start and because mean something else already\nwrite for example reference',
  }),
  'unknown-price': ({ args, written }) => ({
    message: `no price is called ${said(written, 'this')}`,
    help: `searched ${number(args.searched)} ${args.searched === 1 ? 'price' : 'prices'} in ${list(args.lists)}; search with "effectcalc prices WORD"`,
  }),
  'price-missing': () => ({
    message: 'this activity has no price yet',
    help: 'add: price: with a name from the price list\nor unit_price: with a price of your own and its source',
  }),
  'price-twice': () => ({
    message: 'this activity has two prices',
    mark: 'price is there already',
    help: 'choose price (from the price list) or unit_price (a price of your own) and take out the other',
  }),
  'memory-price': ({ written }) => ({
    message: `${called('price', written)} was not seen in any source yet and cannot count`,
    help: 'look up the source and take the amount from it as a unit_price\nor put counted: false at this activity',
  }),
  'other-currency': ({ args, written }) => ({
    message: `${called('price', written)} is in ${args.currency}, and this project counts in ${args.expected}`,
    help: `write a unit_price in ${args.expected}, with the exchange rate at its source`,
  }),
  'unknown-payer': ({ written }) => ({
    message: `no payer is called ${said(written, 'this')}`,
    help: 'write for example municipality-wmo, health-insurer-zvw or client\npayers of your own go in payers.yaml',
  }),
  'payer-twice': () => ({
    message: 'who pays is said in two ways here',
    mark: 'payer is there already',
    help: 'choose payer (one payer) or payers (each a share) and take out the other',
  }),
  'payer-shares': ({ args }) => ({
    message: `the shares of the payers add up to ${number(args.sum, 9)} and have to add up to 1`,
    help: 'write for example payers: { municipality-wmo: 0.6, client: 0.4 }',
  }),
  'receiver-without-transfer': () => ({
    message: 'this says who receives the money, but the activity is not a transfer',
    help: 'if money only changes hands (a benefit, a fine), add: transfer: true\nelse take out receiver',
  }),
  'unknown-event': ({ written }) => ({
    message: `no life event in this scenario is called ${said(written, 'this')}`,
    help: 'use the name given at id:, under life_events of the same scenario',
  }),
  'unless-chain': ({ args, written }) =>
    args.problem === 'itself'
      ? {
          message: 'a life event cannot exclude itself',
          help: 'name the other event at unless: the one with which this does not happen',
        }
      : {
          message: `${said(written, 'this event')} has an unless itself`,
          mark: 'should be an event without unless',
          help: 'leave unless out at one of the two, and give that one a certainty',
        },
  'outside-window': ({ args, written }) => ({
    message: `${said(written, 'this moment')} lies outside the window`,
    help: `the window begins with ${args.from} and lasts ${months(args.months)}: month 1 up to and including month ${args.months}`,
  }),
  'period-order': () => ({
    message: 'this period ends before it begins',
    help: 'put the start at from and the end at to',
  }),
  'moment-and-period': () => ({
    message: 'this activity has a moment (at) and a period too',
    mark: 'at is there already',
    help: 'use at for one moment, or from, to and per for what lasts longer',
  }),
  'too-many-units': ({ args }) => ({
    message: `a period of ${units(args.room, args.unit)} has no room for ${units(args.used, args.unit)}`,
    help: `the price is per ${args.unit}: convert the quantity, or make the period longer`,
  }),
  'certainty-missing': () => ({
    message: 'it is not said how certain this is',
    help: 'add: certainty: probable (or certain, possible, or a number from 0 to 1)\nonce for the whole scenario will do too',
  }),
  'reason-missing': () => ({
    message: 'it is not said why it would have gone this way',
    help: 'add: because: and the reason in a few words\nonce for the whole scenario will do too',
  }),
  'unknown-domain': ({ args, written, near }) => ({
    message: `no life domain ${args.instrument === null ? '' : `of ${args.instrument} `}is called ${said(written, 'this')}`,
    ...(near.length > 0 ? {} : { help: `choose from ${list(args.domains)}` }),
  }),
  'unknown-scenario': ({ written }) => ({
    message: `no scenario of this case is called ${said(written, 'this')}`,
    help: 'write start (the beginning), intervention, or the name of another scenario under scenarios',
  }),
  'score-outside-scale': ({ args, written }) => ({
    message: `${said(written, 'this number')} is not a level of the scale`,
    mark: scale(args.levels),
  }),
  'profile-wrong': ({ args, written }) =>
    args.levels.length === 0
      ? {
          message: `there are no profiles for the instrument ${args.instrument}`,
          help: 'a level takes more than one digit there; write a score for each domain under scores',
        }
      : {
          message: `${said(written, 'this')} is not a profile of the instrument ${args.instrument}`,
          mark: `${number(args.domains.length)} digits, each ${scale(args.levels)}`,
          help: `a digit for each domain, in this order: ${args.domains.join(', ')}`,
        },
  'aggregate-with-parts': ({ args }) => ({
    message: `"${args.part}" is already part of "${args.price}" and so counts twice`,
    help: 'take out one of the two, or put counted: false at the activity that should not count',
  }),
  'same-line-twice': ({ args }) => ({
    message: 'this activity is here twice, word for word',
    help: `the same is already number ${args.first} under activities\nif it really happened twice, add up the quantities`,
  }),
  'rating-twice': ({ args }) => ({
    message: 'these scores are of someone who rates above already, in the same role',
    help: `the same rater is already number ${args.first} under ratings, and so counts for two\nkeep one, or give another person another rater`,
  }),
  'follow-up-not-later': ({ written }) => ({
    message: `${said(written, 'this measurement')} is no later than the end, and yet stands as a measurement after it`,
    help: 'a measurement under follow_up comes after the moment (at) of the scores at the end; where that is not given, after the window\nchange the moment, or say with the scores at the end when they were given',
  }),
  'old-price': ({ args, written }) => ({
    message: `${called('price', written)} is of ${args.price_year}: ${number(args.years)} years before the price year of this project`,
    help: 'look for a newer one with "effectcalc prices WORD"',
  }),
  'outside-index': ({ args }) => ({
    message: `the price index does not know ${args.price_year}: the series runs from ${args.first} to ${args.last}`,
    help: 'amounts now count without being restated\nchoose a year within the series, or add to the series',
  }),
  'ratings-missing': () => ({
    message: 'nothing is said of quality of life here yet',
    help: 'write under ratings who rates, and for each life domain start, intervention and reference',
  }),
  'domain-open': ({ args }) => ({
    message: `not all scores are filled in yet for ${args.domains.length > 3 ? `${number(args.domains.length)} life domains` : list(args.domains)}`,
    help: `${args.domains.length > 3 ? `these are ${list(args.domains)}\n` : ''}give each domain a score at start and at every scenario\nif the rest stayed the same, write others: same`,
  }),
  'may-point-to-a-person': ({ args }) => ({ message: privacy.points(args.kind, args.where), help: privacy.mend }),

  // Between cases
  'duplicate-case': ({ args, written }) => ({
    message: `${called('case', written)} is also in ${args.file}`,
    help: 'give one of the two another name at case',
  }),

  // In the report only
  'mixed-windows': ({ args, written }) => ({
    message: `the window lasts ${written === null ? 'not as long' : months(Number(written))} here and ${months(args.months)} in other cases`,
    help: `${args.others === 1 ? 'this is the only case that differs' : `${number(args.others)} cases differ`}\namounts over windows of different lengths are not added up`,
  }),
  'written-unknown': () => ({
    message: 'this says unknown: what it cost is not known',
    help: 'unknown is not zero: the difference is then called "at least" or "at most"',
  }),
  'not-counted': () => ({ message: 'this activity is part of the story and is not counted' }),
  'investment-not-stated': () => ({
    message: 'it is not said which activities are the support that is evaluated',
    help: 'put investment: true at those activities, or evaluated_support at the approach in effectcalc.yaml',
  }),
  'unknown-approach': ({ written }) => ({
    message: `${called('approach', written)} is not in effectcalc.yaml or programme.yaml`,
    help: 'put it there under approaches, with the prices of the support at evaluated_support',
  }),
}

const quoteHelp = 'put text with special characters in quotation marks'

const unreadable: Record<FindingArgs['unreadable-file']['reason'], FindingWords> = {
  missing: { message: 'this file is not there', help: 'check the name, capitals too' },
  denied: {
    message: 'this file may not be read here',
    help: 'ask whoever looks after the folder for permission to read',
  },
  loop: { message: 'this link leads back to itself', help: 'put the file itself in this place' },
  folder: { message: 'this is a folder and not a file', help: 'give the folder a name without .yaml' },
  other: {
    message: 'this file cannot be read now',
    help: 'check that it is still in this place and that the disk can be reached',
  },
}

const notText: Record<FindingArgs['not-text']['kind'], FindingWords> = {
  'utf-16': { message: 'this file was saved as UTF-16', help: 'save it again and choose UTF-8 as the encoding' },
  binary: {
    message: 'this file is not text',
    help: 'a Word or Excel document cannot be read: save the text as a file ending in .yaml',
  },
  'other-encoding': {
    message: 'the letters of this file were not saved as UTF-8',
    help: 'save it again and choose UTF-8 as the encoding',
  },
}

const logo: Record<FindingArgs['unusable-logo']['reason'], FindingWords> = {
  missing: { message: 'this logo is not there', help: 'see whether the name is right, capitals too' },
  'not-a-picture': {
    message: 'this logo is neither svg nor png',
    help: 'save it again as svg or png; another name alone does not help',
  },
  'too-large': { message: 'this logo is larger than 1 MB', help: 'save it smaller, or as svg' },
  active: {
    message: 'this logo holds more than a drawing',
    mark: 'a script, or a reference to something outside',
    help: 'save it as plain svg, or as png',
  },
}

const syntax: Record<SyntaxReason, FindingWords> = {
  colon: {
    message: 'this text has a colon and is not in quotation marks',
    help: 'write for example text: "She said: do come along"',
  },
  comma: {
    message: 'a comma ends a field here, and what follows is no field',
    help: 'put text with a comma between { } in quotation marks',
  },
  sign: { message: 'text cannot begin with this character here', help: 'put the text in quotation marks' },
  'after-quote': {
    message: 'there is more text after the quotation mark',
    help: "put the whole text in quotation marks; a ' inside '…' is written as ''",
  },
  unclosed: { message: 'a bracket or quotation mark above is not closed' },
  indentation: {
    message: 'from here on the structure cannot be followed',
    help: 'put what belongs together straight below each other\nclose every bracket and quotation mark\nput text with a colon in quotation marks',
  },
  tab: {
    message: 'the text is indented with a tab here',
    mark: 'spaces belong here',
    help: 'put spaces in place of the tab, two for every step',
  },
  'unclosed-bracket': {
    message: 'a bracket is not closed here, or a comma is missing',
    help: 'write for example { from: 2024-03, months: 12 }\nput text with a comma or colon in quotation marks',
  },
  'unclosed-quote': { message: 'a quotation mark is not closed here', help: 'put the same mark at both ends: "text"' },
  'stray-text': {
    message: 'this text is on its own: no field belongs to it',
    help: 'write a field, a colon, a space and then the value\nindent text that runs on further than its field',
  },
  escape: { message: 'what follows this \\ cannot be read', help: "put the text in single quotation marks: 'text'" },
  'control-character': {
    message: 'there is a character here that cannot be seen',
    help: 'take it out: type the bit around it again',
  },
  other: { message: 'from here on the text cannot be read', help: quoteHelp },
}

const features: Record<YamlFeature, FindingWords> = {
  anchor: {
    message: 'text cannot begin with & here',
    help: `${quoteHelp}\n& does not work as a reference here: write out the value in each place`,
  },
  alias: {
    message: 'text cannot begin with * here',
    help: `${quoteHelp}\n* does not work as a reference here: write out the value in each place`,
  },
  tag: { message: 'text cannot begin with ! here', help: quoteHelp },
  'merge-key': {
    message: 'taking over fields with << does not work here',
    help: 'write out the fields in each place where they are needed',
  },
  directive: {
    message: 'a first line with % does not work here',
    help: 'take out that line, and the dashes below it too',
  },
  'second-document': {
    message: 'after these dashes a second part begins, and that is not read',
    help: 'put it in a file of its own, or take out the dashes',
  },
  'complex-key': {
    message: 'a single word belongs before a colon here',
    help: 'write a field, a colon and then the value, as in title: Back at the table',
  },
}

const kinds: Record<ValueKind, string> = {
  map: 'a group of fields',
  list: 'a list',
  text: 'text',
  number: 'a number',
  'yes-no': 'true or false',
  nothing: 'nothing',
  quantity: 'a quantity',
  period: 'a period',
}

const kindHelp: Record<ValueKind, string> = {
  map: 'put the fields below it, each on a line of its own and indented further',
  list: 'begin each item on a line of its own with a hyphen and a space; [] is an empty list',
  text: 'put the text after the colon',
  number: 'write digits only, without quotation marks and with a point for decimals: 12.5',
  'yes-no': 'choose true (yes) or false (no)',
  nothing: 'leave this empty',
  quantity: 'write a number, or { low: 2, likely: 4, high: 8 }',
  period: 'write for example { from: 2024-03, months: 12 }',
}

function kindHelpOf({ expected, allowed = [] }: FindingArgs['wrong-kind']): string {
  return allowed.length === 0 ? kindHelp[expected] : `${kindHelp[expected]}\nfields here: ${allowed.join(', ')}`
}

/** The line that someone can take over where a field is missing. */
const lines: Readonly<Record<string, string>> = {
  case: 'case: back-at-the-table',
  title: 'title: with a short title',
  window: 'window: { from: 2024-03, months: 12 }',
  from: 'from: 2024-03',
  months: 'months: 12',
  scenarios: 'scenarios: with intervention: and reference: below it',
  intervention: 'intervention: with what happened with the support below it',
  kind: 'kind: usual (or none, lighter, earlier-practice, improved)',
  activities: 'activities: with what was used below it; [] where that is nothing, unknown where the cost is not known',
  quantity: 'quantity: 4 (or unknown where it is not known)',
  at: 'at: month 2',
  text: 'text: with what happens',
  amount: 'amount: 6.50',
  unit: 'unit: hour (or contact, day, month …)',
  price_year: 'price_year: 2024',
  payer: 'payer: municipality-wmo',
  source: 'source: { title: Budget of the community centre 2024 }',
  rater: 'rater: social-worker-1',
  role: 'role: professional (or client, outsider, volunteer, group)',
  scores: 'scores: { housing: { start: 2, intervention: 4, reference: 2 } }',
  share: 'share: 0.7',
  distribution: 'distribution: lognormal (or gamma, beta, normal, triangular)',
  covers: 'covers: 0.95 (with a probability of 95 per cent the number lies between low and high)',
  direction: 'direction: higher-is-better (or lower-is-better)',
  public: 'public: true (public money) or public: false',
}

const acrossZero = {
  mark: 'a price lies on one side of 0',
  help: 'above 0 it costs money, below 0 it brings money in\nif it can be either, make it two activities, each with a certainty of its own',
}

const rangeOrder: Record<FindingArgs['range-order']['problem'], FindingWords> = {
  'low-above-high': {
    message: 'low is higher than high',
    help: 'put the lowest number at low and the highest at high',
  },
  'likely-outside': {
    message: 'likely does not lie between low and high',
    help: 'likely is the most likely number: not below low and not above high',
  },
  'amount-outside': {
    message: 'amount does not lie between low and high',
    help: 'amount is the usual price: not below low and not above high',
  },
  'up-to-below-amount': {
    message: 'up_to is lower than amount',
    help: 'up_to is the highest value that charts show: at least the amount, and else twice the amount',
  },
  'across-zero': { message: 'low lies below 0 and high above it', ...acrossZero },
  'from-not-below-to': {
    message: 'from does not lie below to',
    help: 'from is the lowest grade that can be given, to the highest',
  },
}

const moments: Record<FindingArgs['distribution-moments']['problem'], (bound: number | null) => FindingWords> = {
  'sd-not-positive': () => ({
    message: 'the spread (sd) has to be above 0',
    help: 'where there is no spread, write just the number',
  }),
  'mean-not-positive': () => ({
    message: 'the mean has to be above 0 for this distribution',
    help: 'gamma and lognormal know only numbers above 0; else take normal',
  }),
  'beta-outside': () => ({
    message: 'the mean has to lie between 0 and 1 for beta',
    help: 'beta is for a share of something; else take normal or gamma',
  }),
  'beta-too-wide': () => ({
    message: 'the spread (sd) is too large for this mean',
    help: 'take a smaller sd, or write { low: 0.5, likely: 0.7, high: 0.9 }',
  }),
  'no-width': () => ({
    message: 'low and high are equal, and covers says that the number may lie outside them',
    help: 'where there is no spread, write just the number',
  }),
  'low-not-positive': () => ({
    message: 'low has to be above 0 for lognormal',
    help: 'lognormal has numbers above 0 only\nif it may be 0, write { low: 0, likely: 2, high: 8 }',
  }),
  'too-wide': () => ({
    message: 'this distribution is too wide to calculate with',
    help: 'take a smaller spread: a lower sd, covers nearer to 1, or low and high nearer to each other',
  }),
  'below-bound': (bound) => ({
    message: `this distribution gives a number below ${bound} too often`,
    mark: 'more than 2.5 per cent of the probability',
    help: 'take gamma or lognormal, which do not go below 0, or a smaller spread',
  }),
  'above-bound': (bound) => ({
    message: `this distribution gives a number above ${bound} too often`,
    mark: 'more than 2.5 per cent of the probability',
    help: 'take beta, which stays between 0 and 1, or write { low: 0.5, likely: 0.7, high: 0.9 }',
  }),
  'across-zero': () => ({ message: 'this distribution gives prices below 0 and above it too', ...acrossZero }),
}

const priceRange: Record<FindingArgs['price-range']['problem'], (bound: number | null) => FindingWords> = {
  'amount-uncertain': () => ({
    message: 'range: uncertainty does not go with this amount, which itself says how uncertain the price is',
    help: 'write one number at amount, or take range away',
  }),
  'nearer-low': (bound) => ({
    message: 'amount lies too near to low to be the mean of prices between low and high',
    help: `with this low and amount, high can be up to ${bound}\nif low and high are prices of other providers, write range: spread`,
  }),
  'nearer-high': (bound) => ({
    message: 'amount lies too near to high to be the mean of prices between low and high',
    help: `with this high and amount, low can be ${bound} or more\nif low and high are prices of other providers, write range: spread`,
  }),
}

const ids: Record<FindingArgs['duplicate-id']['of'], string> = {
  price: 'price',
  payer: 'payer',
  event: 'life event',
  domain: 'life domain',
  level: 'level',
  section: 'section',
  outcome: 'outcome',
}

function said(written: string | null, otherwise: string): string {
  return written === null ? otherwise : `"${written}"`
}

function called(thing: string, written: string | null): string {
  return written === null ? `this ${thing}` : `${thing} "${written}"`
}

function units(count: number, unit: string): string {
  return `${number(count)} ${unit}${count === 1 ? '' : 's'}`
}

function months(count: number): string {
  return units(count, 'month')
}

function fieldsHere(allowed: readonly string[], written: string | null): string {
  const continued = written === null ? 'if a text runs on here, indent it further\n' : ''
  return allowed.length === 0 ? `${continued}take out this line` : `${continued}fields here: ${allowed.join(', ')}`
}

function wrongKind({ expected, found }: FindingArgs['wrong-kind'], written: string | null): string {
  if (found === 'nothing') return expected === 'list' ? 'items are missing here' : 'nothing is filled in here yet'
  // What could have been a number is text only because of the quotation marks around it.
  return expected === 'number' && found === 'text'
    ? `${said(written, 'this number')} is in quotation marks`
    : `this is ${kinds[found]}`
}

function notANumber({ readings, or_range }: FindingArgs['not-a-number'], written: string | null): FindingWords {
  const message = `${said(written, 'this')} is not a number`
  const [reading] = readings
  if (reading?.startsWith('{'))
    return {
      message,
      mark: `write ${reading}`,
      help: 'each number in between is then equally likely\nif you know which is most likely, put likely in it too',
    }
  if (reading !== undefined)
    return { message, mark: `write ${reading}`, help: 'a percentage is written as a share: 75 per cent is 0.75' }
  const digits = 'write digits only, with a point for decimals: 12.5'
  return {
    message,
    help: or_range === null ? digits : `${digits}\nif it is not known exactly, write ${ranges[or_range]}`,
  }
}

const ranges = { numbers: '{ low: 4, high: 10 }', shares: '{ low: 0.6, high: 0.9 }' }

function shareHelp(written: string | null): string {
  const isPercentage = written !== null && /^[1-9]\d?(\.\d+)?$/.test(written) && Number(written) > 1
  return isPercentage ? `${written} per cent is written ${Number(`${written}e-2`)}` : '75 per cent is written 0.75'
}

function choices({ allowed, or_number, or_range }: FindingArgs['not-one-of'], written: string | null): string {
  if (written !== null && allowed.includes(written)) return 'take away the quotation marks'
  if (allowed[0] === 'true') return 'choose true (yes) or false (no)'
  // Only the activities of a scenario are a list or the one word unknown.
  if (allowed.length === 1)
    return or_number
      ? `write a number${or_range ? `, a range such as ${ranges.numbers}` : ''} or ${allowed[0]}`
      : `write ${allowed[0]}, or begin a list with hyphens below it; [] is an empty list`
  const even =
    written === 'uniform' && allowed.includes('normal') ? `\neach number equally likely: ${ranges.numbers}` : ''
  return `choose from ${list(allowed)}${or_number ? ', or write a number' : ''}${even}`
}

function ambiguous({ why, readings }: FindingArgs['ambiguous-number'], written: string | null): FindingWords {
  const it = said(written, 'this number')
  const choice = readings.join(' or ')
  const point = 'in these files a point comes before the decimals, and nothing between thousands'
  switch (why) {
    case 'thousands-point':
      return readings.length > 1
        ? { message: `${it} can be two numbers`, mark: `write ${choice}`, help: point }
        : { message: `${it} has points between the thousands`, mark: `write ${choice}`, help: point }
    case 'comma':
      return { message: `there is a comma in ${it}`, mark: `write ${choice}`, help: point }
    case 'leading-zero':
      return {
        message: `${it} begins with a zero`,
        mark: `write ${choice}`,
        help:
          readings.length > 1
            ? 'with a zero in front some programs read another number'
            : 'leave out the zero in front',
      }
    case 'underscore':
      return { message: `there is an underscore in ${it}`, mark: `write ${choice}` }
    case 'not-finite':
      return { message: `${it} cannot be counted with`, help: 'write an ordinary number in digits' }
    case 'too-precise':
      return { message: `${it} has more digits than are counted with`, mark: `write ${choice}` }
  }
}

function isFraction(whole: boolean, written: string | null): boolean {
  return whole && written !== null && !Number.isInteger(Number(written))
}

function rangeWords({ min, max, whole, exclusive }: FindingArgs['number-range']): string {
  const kind = whole ? 'a whole number' : 'a number'
  if (exclusive) return `${kind} between ${min} and ${max}, such as 0.9`
  if (min !== null && max !== null) return `${kind} from ${min} to ${max}`
  if (min !== null) return `${kind} of ${min} or more`
  return max === null ? kind : `${kind} of ${max} or less`
}

function scale(levels: readonly number[]): string {
  const sorted = levels.toSorted((a, b) => a - b)
  const isUnbroken = sorted.every((level, at) => at === 0 || level === (sorted[at - 1] as number) + 1)
  return isUnbroken ? `a whole number from ${sorted[0]} to ${sorted.at(-1)}` : `choose from ${list(sorted.map(String))}`
}
