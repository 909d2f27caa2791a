import * as z from 'zod'
import { raterRoles } from '../../core/case/rating.ts'
import { referenceKinds } from '../../core/case/scenario.ts'
import { code, date, field, id, moment, number, oneOf, text, yesNo } from './fields.ts'
import { scoreRange, uncertain, uncertainForms } from './uncertain.ts'
import { moneyFlow, unitPrice } from './unit-price.ts'

const certainty = () => z.union([oneOf(['certain', 'probable', 'possible']), number({ min: 0, max: 1 })])

const because = () => text().optional()

const activity = z.strictObject({
  price: field(id().optional(), 'Prijs uit de prijslijst', 'Price from the price list'),
  unit_price: field(
    unitPrice().optional(),
    'Een eigen prijs, met bron; in plaats van price',
    'A price of your own, with its source; instead of price',
  ),
  label: field(text().optional(), 'Hoe de regel in het rapport heet', 'What the line is called in the report'),
  quantity: field(
    z.union([...uncertainForms({ min: 0 }), oneOf(['unknown'])]),
    'Hoeveel eenheden van de prijs: een getal, een bereik of unknown',
    'How many units of the price: a number, a range or unknown',
  ),
  per: field(
    oneOf(['day', 'week', 'month', 'year']).optional(),
    'Zo vaak per dag, week, maand of jaar',
    'So often a day, week, month or year',
  ),
  at: field(moment().optional(), 'Alles op één moment', 'All of it at one moment'),
  from: field(moment().optional(), 'Begin', 'Start'),
  to: field(moment().optional(), 'Einde; telt mee', 'End; counts too'),
  event: field(id().optional(), 'Gebeurtenis waar de regel aan hangt', 'Life event the line hangs on'),
  certainty: field(
    certainty().optional(),
    'Hoe zeker: certain, probable, possible of een getal van 0 tot 1',
    'How likely: certain, probable, possible or a number from 0 to 1',
  ),
  basis: field(
    oneOf(['registered', 'told', 'estimated']).optional(),
    'Waar de hoeveelheid vandaan komt',
    'Where the quantity comes from',
  ),
  because: field(because(), 'Waarom men dit denkt', 'Why one thinks so'),
  payer: field(
    id().optional(),
    'Wie betaalt, als dat anders is dan bij de prijs',
    'Who pays, where that differs from the price',
  ),
  payers: field(
    z.record(z.string(), number({ min: 0, max: 1 })).optional(),
    'Aandeel van elke betaler, samen 1',
    'Share of each payer, together 1',
  ),
  ...moneyFlow(),
  investment: field(
    yesNo().optional(),
    'Hoort bij de ondersteuning die men evalueert',
    'Part of the support that is evaluated',
  ),
  counted: field(
    yesNo().optional(),
    'false houdt de regel in het verhaal en uit de sommen',
    'false keeps the line in the story and out of the sums',
  ),
})

const lifeEvent = z.strictObject({
  id: field(id().optional(), 'Naam, als er regels aan hangen', 'Name, where lines hang on it'),
  at: field(moment(), 'Wanneer', 'When'),
  domain: field(id().optional(), 'Leefgebied', 'Life domain'),
  certainty: field(certainty().optional(), 'Hoe zeker dit gebeurd is of zou zijn', 'How likely it is to have happened'),
  text: field(text(), 'Wat er gebeurt', 'What happens'),
  because: field(because(), 'Waarom men dit denkt', 'Why one thinks so'),
})

const course = () => ({
  title: field(text().optional(), 'Titel van dit verloop', 'Title of this course'),
  because: field(because(), 'Waarom men denkt dat het zo gaat', 'Why one thinks it goes like this'),
  life_events: field(z.array(lifeEvent).optional(), 'Wat er gebeurt in dit leven', 'What happens in this life'),
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
    certainty().optional(),
    'Hoe zeker, voor alle regels die zelf niets zeggen',
    'How likely, for all lines that say nothing themselves',
  ),
  ...course(),
})

const score = () => z.union([number({ whole: true }), scoreRange()])

const domainScores = z.object({ because: because() }).catchall(score())

const followUp = z.strictObject({
  at: field(moment(), 'Wanneer, ook na het venster', 'When, also after the window'),
  scores: field(
    z.record(z.string(), domainScores),
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
    oneOf(['client', 'child', 'carer', 'volunteer']).optional(),
    'Om wiens leven het gaat; anders dat van de cliënt',
    'Whose life it is about; else the client’s',
  ),
  instrument: field(
    id().optional(),
    'Instrument; anders dat van de instellingen',
    'Instrument; else that of the settings',
  ),
  at: field(moment().optional(), 'Wanneer gescoord is', 'When it was scored'),
  scores: field(
    z.record(z.string(), domainScores),
    'Per leefgebied de score aan het begin (start) en aan het eind van elk verloop',
    'For each domain the score at the start and at the end of each course',
  ),
  others: field(
    oneOf(['same', 'not-applicable']).optional(),
    'Wat geldt voor de overige leefgebieden',
    'What holds for the other domains',
  ),
  follow_up: field(z.array(followUp).optional(), 'Metingen na de ondersteuning', 'Measurements after the support'),
})

/** A case file. */
export const caseFile = z.strictObject({
  case: field(id(), 'Naam van de casus, uniek in het project', 'Name of the case, unique in the project'),
  title: field(text(), 'Titel van het verhaal', 'Title of the story'),
  language: field(oneOf(['nl', 'en']).optional(), 'Taal van het verhaal', 'Language of the story'),
  fictional: field(yesNo().optional(), 'Verzonnen of samengesteld verhaal', 'An invented or composite story'),
  consent: field(
    oneOf(['internal', 'published']).optional(),
    'Hoever een waar verhaal mag gaan',
    'How far a true story may go',
  ),
  organisation: field(text().optional(), 'Organisatie', 'Organisation'),
  municipality: field(text().optional(), 'Gemeente', 'Municipality'),
  neighbourhood: field(text().optional(), 'Wijk of buurt', 'Neighbourhood'),
  approach: field(id().optional(), 'De aanpak die men evalueert', 'The approach that is evaluated'),
  year: field(number({ min: 1900, max: 2200, whole: true }).optional(), 'Verslagjaar', 'Reporting year'),
  session: field(
    date().optional(),
    'Wanneer de casus besproken is; wat later ligt is verwacht',
    'When the case was talked through; what lies later is expected',
  ),
  client: field(
    z.strictObject({ age_group: code().optional(), household: code().optional() }).optional(),
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
    text().optional(),
    'Het verhaal; nooit mee gerekend, nooit in een melding',
    'The story; never calculated on, never in a message',
  ),
  scenarios: field(
    z
      .object({
        intervention: field(intervention, 'Zoals het ging, met de ondersteuning', 'How it went, with the support'),
      })
      .catchall(reference),
    'Het verloop met de ondersteuning (intervention) en hoe het anders gegaan zou zijn',
    'The course with the support (intervention) and how it would have gone otherwise',
  ),
  attribution: field(
    z
      .strictObject({
        share: field(uncertain({ min: 0, max: 1 }), 'Deel, van 0 tot 1', 'Share, from 0 to 1'),
        because: field(because(), 'Wie er ook hielp', 'Who helped too'),
      })
      .optional(),
    'Welk deel van de baten de ondersteuning mag claimen',
    'Which part of the benefit the support may claim',
  ),
  ratings: field(
    z.array(rating).optional(),
    'Kwaliteit van leven, door een of meer beoordelaars',
    'Quality of life, by one or more raters',
  ),
})

/** A case as read from its file; it has all that the method asks of a case. */
export type CaseFile = z.output<typeof caseFile>
