import * as z from 'zod/mini'
import { raterRoles } from '../../core/case/rating.ts'
import { referenceKinds } from '../../core/case/scenario.ts'
import { experience, outcome, support } from './case-beside.ts'
import { code, date, field, id, moment, number, oneOf, text, yesNo } from './fields.ts'
import { scoreRange, uncertain, uncertainForms } from './uncertain.ts'
import { moneyFlow, unitPrice } from './unit-price.ts'

const certainty = () => z.union([oneOf(['certain', 'probable', 'possible']), number({ min: 0, max: 1 })])

const because = () => z.optional(text())

const activity = z.strictObject({
  price: field(z.optional(id()), 'Prijs uit de prijslijst', 'Price from the price list'),
  unit_price: field(
    z.optional(unitPrice()),
    'Een eigen prijs, met bron; in plaats van price',
    'A price of your own, with its source; instead of price',
  ),
  label: field(z.optional(text()), 'Hoe de regel in het rapport heet', 'What the line is called in the report'),
  quantity: field(
    z.union([...uncertainForms({ min: 0 }), oneOf(['unknown'])]),
    'Hoeveel eenheden van de prijs: een getal, een bereik of unknown',
    'How many units of the price: a number, a range or unknown',
  ),
  per: field(
    z.optional(oneOf(['day', 'week', 'month', 'year'])),
    'Zo vaak per dag, week, maand of jaar',
    'So often a day, week, month or year',
  ),
  at: field(z.optional(moment()), 'Alles op één moment', 'All of it at one moment'),
  from: field(z.optional(moment()), 'Begin', 'Start'),
  to: field(z.optional(moment()), 'Einde; telt mee', 'End; counts too'),
  event: field(z.optional(id()), 'Gebeurtenis waar de regel aan hangt', 'Life event the line hangs on'),
  certainty: field(
    z.optional(certainty()),
    'Hoe zeker: certain, probable, possible of een getal van 0 tot 1',
    'How likely: certain, probable, possible or a number from 0 to 1',
  ),
  basis: field(
    z.optional(oneOf(['registered', 'told', 'estimated'])),
    'Waar de hoeveelheid vandaan komt',
    'Where the quantity comes from',
  ),
  because: field(because(), 'Waarom men dit denkt', 'Why one thinks so'),
  payer: field(
    z.optional(id()),
    'Wie betaalt, als dat anders is dan bij de prijs',
    'Who pays, where that differs from the price',
  ),
  payers: field(
    z.optional(z.record(z.string(), number({ min: 0, max: 1 }))),
    'Aandeel van elke betaler, samen 1',
    'Share of each payer, together 1',
  ),
  ...moneyFlow(),
  investment: field(
    z.optional(yesNo()),
    'Hoort bij de ondersteuning die men evalueert',
    'Part of the support that is evaluated',
  ),
  counted: field(
    z.optional(yesNo()),
    'false houdt de regel in het verhaal en uit de sommen',
    'false keeps the line in the story and out of the sums',
  ),
})

const lifeEvent = z.strictObject({
  id: field(z.optional(id()), 'Naam, als er regels aan hangen', 'Name, where lines hang on it'),
  at: field(moment(), 'Wanneer', 'When'),
  domain: field(z.optional(id()), 'Leefgebied', 'Life domain'),
  unless: field(
    z.optional(id()),
    'Gebeurtenis van dit verloop die deze uitsluit: deze kan alleen gebeuren als die andere niet gebeurt',
    'Life event of this course that excludes it: it can happen only if that other one does not',
  ),
  certainty: field(
    z.optional(certainty()),
    'Hoe zeker dit gebeurd is of zou zijn; bij unless: als de andere niet gebeurt, en zonder waarde zeker',
    'How likely it is to have happened; with unless: if the other does not, and certain where nothing is said',
  ),
  text: field(text(), 'Wat er gebeurt', 'What happens'),
  because: field(because(), 'Waarom men dit denkt', 'Why one thinks so'),
})

const course = () => ({
  title: field(z.optional(text()), 'Titel van dit verloop', 'Title of this course'),
  because: field(because(), 'Waarom men denkt dat het zo gaat', 'Why one thinks it goes like this'),
  life_events: field(z.optional(z.array(lifeEvent)), 'Wat er gebeurt in dit leven', 'What happens in this life'),
  activities: field(
    z.union([z.array(activity), oneOf(['unknown'])]),
    'Wat er gebruikt is; unknown als de kosten onbekend zijn, [] als er niets gebruikt is',
    'What was used; unknown where the cost is not known, [] where nothing was used',
  ),
})

const intervention = z.strictObject(course())

const reference = z.strictObject({
  kind: field(
    oneOf(referenceKinds),
    'Soort vergelijking: gewone hulp, geen hulp, lichtere hulp, de praktijk van vroeger, of hoe het beter had gekund',
    'Kind of comparison: the usual help, none, lighter, earlier practice, or how it might have gone better',
  ),
  certainty: field(
    z.optional(certainty()),
    'Hoe zeker, voor alle regels die zelf niets zeggen',
    'How likely, for all lines that say nothing themselves',
  ),
  ...course(),
})

const score = () => z.union([number({ whole: true }), scoreRange()])

const domainScores = z.catchall(z.object({ because: because() }), score())

const profiles = () =>
  field(
    z.optional(z.record(z.string(), code())),
    'Alle niveaus ineens, per moment: een cijfer per domein, in de volgorde van het instrument, zoals "21232"',
    'All levels at once, by moment: a digit for each domain, in the order of the instrument, such as "21232"',
  )

const followUp = z.strictObject({
  at: field(moment(), 'Wanneer, ook na het venster', 'When, also after the window'),
  profiles: profiles(),
  scores: field(
    z.optional(z.record(z.string(), domainScores)),
    'Per leefgebied de score met de ondersteuning',
    'For each domain the score with the support',
  ),
})

const rating = z.strictObject({
  rater: field(code(), 'Rol of code van wie scoort, nooit een naam', 'Role or code of who rates, never a name'),
  role: field(
    oneOf(raterRoles),
    'Rol van wie scoort; group is een oordeel in overleg',
    'Role of who rates; group is a consensus',
  ),
  of: field(
    z.optional(oneOf(['client', 'child', 'carer', 'volunteer'])),
    'Om wiens leven het gaat; anders dat van de cliënt',
    'Whose life it is about; else the client’s',
  ),
  instrument: field(
    z.optional(id()),
    'Instrument; anders dat van de instellingen',
    'Instrument; else that of the settings',
  ),
  at: field(z.optional(moment()), 'Wanneer gescoord is', 'When it was scored'),
  after_discussion: field(
    z.optional(yesNo()),
    'Gegeven nadat men de scores van anderen had gezien of besproken; telt niet mee in hoe eens beoordelaars het zijn',
    'Given after seeing or discussing the scores of others; takes no part in whether raters agree',
  ),
  profiles: profiles(),
  scores: field(
    z.optional(z.record(z.string(), z.union([domainScores, oneOf(['same', 'not-applicable', 'unknown'])]))),
    'Per leefgebied de score aan het begin (start) en aan het eind van elk verloop; of same, not-applicable of unknown',
    'For each domain the score at the start and at the end of each course; or same, not-applicable or unknown',
  ),
  others: field(
    z.optional(oneOf(['same', 'not-applicable'])),
    'Wat geldt voor de overige leefgebieden',
    'What holds for the other domains',
  ),
  follow_up: field(z.optional(z.array(followUp)), 'Metingen na de ondersteuning', 'Measurements after the support'),
})

/** A case file. */
export const caseFile = z.strictObject({
  case: field(id(), 'Naam van de casus, uniek in het project', 'Name of the case, unique in the project'),
  title: field(text(), 'Titel van het verhaal', 'Title of the story'),
  language: field(z.optional(oneOf(['nl', 'en'])), 'Taal van het verhaal', 'Language of the story'),
  fictional: field(z.optional(yesNo()), 'Verzonnen of samengesteld verhaal', 'An invented or composite story'),
  consent: field(
    z.optional(oneOf(['internal', 'published'])),
    'Hoever een waar verhaal mag gaan',
    'How far a true story may go',
  ),
  organisation: field(z.optional(text()), 'Organisatie', 'Organisation'),
  municipality: field(z.optional(text()), 'Gemeente', 'Municipality'),
  neighbourhood: field(z.optional(text()), 'Wijk of buurt', 'Neighbourhood'),
  approach: field(z.optional(id()), 'De aanpak die men evalueert', 'The approach that is evaluated'),
  year: field(z.optional(number({ min: 1900, max: 2200, whole: true })), 'Verslagjaar', 'Reporting year'),
  session: field(
    z.optional(date()),
    'Wanneer de casus besproken is; wat later ligt is verwacht',
    'When the case was talked through; what lies later is expected',
  ),
  client: field(
    z.optional(z.strictObject({ age_group: z.optional(code()), household: z.optional(code()) })),
    'Groepen en codes, nooit namen',
    'Bands and codes, never names',
  ),
  window: field(
    z.strictObject({
      from: field(date(), 'Eerste dag of maand', 'First day or month'),
      months: field(number({ min: 1, max: 600, whole: true }), 'Lengte in maanden', 'Length in months'),
    }),
    'De tijd waar de casus naar kijkt, voor alle verlopen dezelfde',
    'The time the case looks at, the same for all courses',
  ),
  narrative: field(
    z.optional(text()),
    'Het verhaal; nooit mee gerekend, nooit in een melding',
    'The story; never calculated on, never in a message',
  ),
  scenarios: field(
    z.catchall(
      z.object({
        intervention: field(intervention, 'Zoals het ging, met de ondersteuning', 'How it went, with the support'),
      }),
      reference,
    ),
    'Het verloop met de ondersteuning (intervention) en hoe het anders gegaan zou zijn',
    'The course with the support (intervention) and how it would have gone otherwise',
  ),
  attribution: field(
    z.optional(
      z.strictObject({
        share: field(uncertain({ min: 0, max: 1 }), 'Deel, van 0 tot 1', 'Share, from 0 to 1'),
        because: field(because(), 'Wie er ook hielp', 'Who helped too'),
      }),
    ),
    'Welk deel van de baten de ondersteuning mag claimen',
    'Which part of the benefit the support may claim',
  ),
  ratings: field(
    z.optional(z.array(rating)),
    'Kwaliteit van leven, door een of meer beoordelaars',
    'Quality of life, by one or more raters',
  ),
  support: field(
    z.optional(support()),
    'Wanneer de ondersteuning gevraagd en gegeven is, en wat zij vroeg; nooit mee in de bedragen',
    'When the support was asked for and given, and what it took; never part of the amounts',
  ),
  experience: field(
    z.optional(z.array(experience())),
    'Hoe betrokkenen de ondersteuning ervaren hebben',
    'How those involved experienced the support',
  ),
  outcomes: field(
    z.optional(z.array(outcome())),
    'Wat er veranderde, waar dat toe leidt, en welke regel dat telt',
    'What changed, what that leads to, and which line counts it',
  ),
})

/** A case as read from its file; it has all that the method asks of a case. */
export type CaseFile = z.output<typeof caseFile>
