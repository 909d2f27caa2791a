import * as z from 'zod/mini'
import { selections } from '../../core/case/evaluation.ts'
import { areaKinds, conditionsMet, conversationKinds, programmeRoles } from '../../core/programme/programme.ts'
import { quoteConsent } from './case-beside.ts'
import { code, count, date, field, id, number, oneOf, text, yesNo } from './fields.ts'
import { projectPath } from './report-fields.ts'
import { localised } from './unit-price.ts'

/** Above this an amount is a slip, and sums of such amounts would pass what a number can hold. */
const mostMoney = 1_000_000_000_000

const money = () => z.optional(number({ min: 0, max: mostMoney }))

const grade = () => number({ min: -1_000_000, max: 1_000_000 })

const people = () => z.optional(count({ min: 0 }))

const condition = z.strictObject({
  text: field(localised(), 'Wat nodig is om te werken', 'What is needed to work'),
  met: field(oneOf(conditionsMet), 'Of het er was: yes, partly of no', 'Whether it was there: yes, partly or no'),
  because: field(z.optional(text()), 'Waar dat aan te zien is', 'How one can tell'),
})

const approach = z.strictObject({
  title: field(z.optional(localised()), 'Naam van de aanpak', 'Name of the approach'),
  municipality: field(z.optional(text()), 'Gemeente', 'Municipality'),
  voluntary: field(
    z.optional(yesNo()),
    'Of mensen uit vrije wil meedoen',
    'Whether people take part of their own free will',
  ),
  selection: field(
    z.optional(oneOf(selections)),
    'Hoe de casussen van deze aanpak gekozen zijn; anders zoals de instellingen zeggen',
    'How the cases of this approach were chosen; else as the settings say',
  ),
  evaluated_support: field(
    z.optional(z.array(id())),
    'Prijzen die de geëvalueerde ondersteuning zijn',
    'Prices that are the evaluated support',
  ),
  fte_year_cost: field(
    money(),
    'Kosten van één voltijdse kracht in een jaar, in de munt en het prijspeil van het project',
    'Cost of one full-time worker in a year, in the project’s currency and money of its price year',
  ),
  caseload: field(
    z.optional(number({ min: 1, max: 100_000 })),
    'Hoeveel mensen één voltijdse kracht tegelijk ondersteunt',
    'How many people one full-time worker supports at the same time',
  ),
  payer: field(
    z.optional(id()),
    'Wie de krachten betaalt, ook als een casus een maand begeleiding telt met de prijs caseload-AANPAK; anders public-unsplit',
    'Who pays for the workers, also where a case counts a month of support with the price caseload-APPROACH; else public-unsplit',
  ),
  hour_price: field(
    money(),
    'Kosten van een uur van een werker, in de munt en het prijspeil van het project',
    'Cost of an hour of a worker, in the project’s currency and money of its price year',
  ),
  budget: field(
    money(),
    'Wat de aanpak kost voor iedereen die ondersteund is samen, in de munt en het prijspeil van het project',
    'What the approach costs for all people served together, in the project’s currency and money of its price year',
  ),
  served: field(people(), 'Hoeveel mensen ondersteund zijn', 'How many people were served'),
  stopped: field(people(), 'Hoeveel van hen stopten voor het klaar was', 'How many of them stopped before it was done'),
  conditions: field(
    z.optional(z.array(condition)),
    'Wat de aanpak nodig heeft om te werken, en of het er was',
    'What the approach needs to work, and whether it was there',
  ),
})

const theme = z.strictObject({
  theme: field(localised(), 'Wat er aan de orde kwam', 'What came up'),
  said_by: field(count({ min: 0 }), 'Door hoeveel mensen', 'By how many people'),
  of: field(
    z.optional(count({ min: 1 })),
    'Van hoeveel mensen; anders van wie meededen',
    'Of how many people; else of those who took part',
  ),
  quote: field(
    z.optional(text()),
    'Een citaat; nooit in een melding, en gepubliceerd alleen met consent: published',
    'A quote; never in a message, and published only with consent: published',
  ),
  consent: field(quoteConsent(), 'Hoever het citaat mag gaan', 'How far the quote may go'),
})

const satisfaction = z.strictObject({
  approach: field(z.optional(id()), 'Over welke aanpak het gaat', 'Which approach it is about'),
  moment: field(date(), 'Wanneer het gevraagd is', 'When it was asked'),
  invited: field(count({ min: 1 }), 'Hoeveel mensen gevraagd zijn', 'How many people were asked'),
  answered: field(count({ min: 0 }), 'Hoeveel van hen antwoordden', 'How many of them answered'),
  selection: field(
    z.optional(oneOf(selections)),
    'Hoe gekozen is wie gevraagd werd; anders unknown',
    'How it was chosen who was asked; else unknown',
  ),
  scale: field(
    z.strictObject({
      from: field(grade(), 'Laagste cijfer dat gegeven kan worden', 'Lowest grade that can be given'),
      to: field(grade(), 'Hoogste cijfer dat gegeven kan worden', 'Highest grade that can be given'),
    }),
    'De schaal van de cijfers',
    'The scale of the grades',
  ),
  scores: field(
    z.optional(z.array(number())),
    'Elk gegeven cijfer; of anders counts',
    'Each grade that was given; or else counts',
  ),
  counts: field(
    z.optional(z.record(z.string(), count({ min: 0 }))),
    'Per cijfer hoeveel mensen het gaven',
    'For each grade how many people gave it',
  ),
  themes: field(z.optional(z.array(theme)), 'Wat mensen erbij zeiden', 'What people said with it'),
})

const conversation = z.strictObject({
  approach: field(z.optional(id()), 'Over welke aanpak het gaat', 'Which approach it is about'),
  kind: field(
    oneOf(conversationKinds),
    'Soort gesprek: spiegelgesprek, interview of groepsgesprek',
    'Kind of conversation: mirror conversation, interview or focus group',
  ),
  role: field(oneOf(programmeRoles), 'Wie aan het woord waren, nooit een naam', 'Who took part, never a name'),
  at: field(z.optional(date()), 'Wanneer', 'When'),
  n: field(count({ min: 1 }), 'Hoeveel mensen meededen', 'How many people took part'),
  themes: field(
    z.array(theme),
    'Wat er aan de orde kwam, en door hoeveel mensen',
    'What came up, and by how many people',
  ),
})

const areaIndicator = z.strictObject({
  indicator: field(
    code(),
    'Wat geteld wordt; regels met dezelfde woorden horen bij elkaar',
    'What is counted; rows with the same words belong together',
  ),
  area: field(code(), 'Het gebied', 'The area'),
  year: field(number({ min: 1900, max: 2200, whole: true }), 'Het jaar', 'The year'),
  count: field(count({ min: 0 }), 'Hoeveel mensen', 'How many people'),
  base: field(count({ min: 1 }), 'Van hoeveel mensen', 'Of how many people'),
  kind: field(
    oneOf(areaKinds),
    'register: iedereen is bekend; sample: een deel is gevraagd',
    'register: everyone is known; sample: some were asked',
  ),
  comparison: field(
    z.optional(code()),
    'Het gebied waarmee vergeleken wordt, met eigen regels in deze lijst',
    'The area that it is compared with, with rows of its own in this list',
  ),
})

const boundaries = z.strictObject({
  file: field(
    projectPath(),
    'GeoJSON met vlakken, in graden of in meters, in de map van het project',
    'GeoJSON with polygons, in degrees or in metres, in the folder of the project',
  ),
  name: field(
    text(),
    'De eigenschap in dat bestand die een gebied noemt zoals area het noemt',
    'The property in that file that names an area as area names it',
  ),
})

const lesson = z.strictObject({
  text: field(localised(), 'Wat er geleerd is', 'What was learned'),
  from: field(z.optional(localised()), 'Van wie of waaruit', 'From whom or what'),
  weight: field(
    z.optional(number({ min: 1, max: 5, whole: true })),
    'Hoe zwaar de les weegt, van 1 (licht) tot en met 5 (zwaar)',
    'How heavy the lesson weighs, from 1 (light) to 5 (heavy)',
  ),
})

/** What is known of the programme beside its cases. */
export const programmeFile = z.strictObject({
  approaches: field(
    z.optional(z.record(z.string(), approach)),
    'De aanpakken, bij de naam die casussen noemen; titel en evaluated_support staan hier of in de instellingen',
    'The approaches, by the name that cases use; title and evaluated_support stand here or in the settings',
  ),
  satisfaction: field(
    z.optional(z.array(satisfaction)),
    'Hoe tevreden cliënten zijn, per keer dat het gevraagd is',
    'How content clients are, for each time they were asked',
  ),
  conversations: field(
    z.optional(z.array(conversation)),
    'Gesprekken met groepen of per persoon, en wat er aan de orde kwam',
    'Conversations in groups or one by one, and what came up',
  ),
  area: field(
    z.optional(z.array(areaIndicator)),
    'Cijfers over het gebied: één regel per gebied en per jaar',
    'Figures on the area: one row for each area and year',
  ),
  boundaries: field(
    z.optional(boundaries),
    'Waar de gebieden liggen, voor een kaart; zonder is er geen kaart',
    'Where the areas lie, for a map; without, there is no map',
  ),
  lessons: field(z.optional(z.array(lesson)), 'Wat er geleerd is', 'What was learned'),
})
