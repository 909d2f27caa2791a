import * as z from 'zod/mini'
import { field, id, number, oneOf, text, yesNo } from './fields.ts'
import { localised, source } from './unit-price.ts'

/** A list of payers. */
export const payersFile = z.strictObject({
  payers: field(
    z.array(
      z.strictObject({
        id: field(
          id(),
          'Naam waarmee prijzen en casussen de betaler noemen',
          'Name by which prices and cases call the payer',
        ),
        label: field(localised(), 'Wie het is, voor mensen', 'Who it is, for people'),
        public: field(yesNo(), 'Of het publiek geld is', 'Whether it is public money'),
        law: field(z.optional(text()), 'Wet waaruit betaald wordt', 'Law it is paid from'),
      }),
    ),
    'De betalers',
    'The payers',
  ),
})

/** A series of consumer prices. */
export const indexFile = z.strictObject({
  index: field(id(), 'Naam van de reeks', 'Name of the series'),
  title: field(z.optional(localised()), 'Titel', 'Title'),
  extends: field(z.optional(id()), 'Reeks waar deze jaren aan toevoegt', 'Series that this one adds years to'),
  base: field(z.optional(number({ whole: true })), 'Jaar dat op 100 staat', 'Year that stands at 100'),
  source: field(z.optional(source()), 'Bron', 'Source'),
  values: field(z.record(z.string(), number({ min: 0.000001 })), 'Indexcijfer per jaar', 'Index by year'),
})

const direction = () => oneOf(['higher-is-better', 'lower-is-better'])

const valueSet = z.strictObject({
  best: field(number(), 'Waarde van het beste profiel', 'Value of the best profile'),
  constants: field(
    z.optional(
      z.array(
        z.strictObject({
          when: field(
            oneOf(['not-all-best', 'any-at-worst']),
            'Wanneer het eraf gaat: niet alles op het beste niveau, of iets op het slechtste',
            'When it is taken off: not all at the best level, or something at the worst',
          ),
          amount: field(number(), 'Hoeveel eraf gaat', 'How much is taken off'),
        }),
      ),
    ),
    'Wat er één keer van het hele profiel afgaat',
    'What is taken once from the whole profile',
  ),
  decrements: field(
    z.record(z.string(), z.record(z.string(), number())),
    'Wat er per domein en per niveau afgaat',
    'What is taken off for each domain and level',
  ),
})

const groupNorm = () =>
  z.strictObject({
    mean: field(number(), 'Gemiddelde totaalscore', 'Mean total score'),
    sd: field(number({ min: 0.000001 }), 'Standaardafwijking', 'Standard deviation'),
  })

const reliableChange = z.strictObject({
  score: field(
    oneOf(['sum', 'mean']),
    'Totaalscore waarover de studies gaan: som of gemiddelde van de domeinen',
    'Total score that the studies are about: sum or mean of the domains',
  ),
  sd: field(
    number({ min: 0.000001 }),
    'Standaardafwijking van die score aan het begin',
    'Standard deviation of that score at the start',
  ),
  reliability: field(
    number({ min: 0, max: 1, exclusive: true }),
    'Betrouwbaarheid van die score, tussen 0 en 1',
    'Reliability of that score, between 0 and 1',
  ),
  cut_off: field(
    z.optional(number()),
    'Score waarvoorbij iemand hersteld heet; anders volgt die uit supported en others',
    'Score beyond which somebody is called recovered; else it follows from supported and others',
  ),
  supported: field(
    z.optional(groupNorm()),
    'Score van mensen die ondersteuning nodig hebben',
    'Score of people who need support',
  ),
  others: field(z.optional(groupNorm()), 'Score van mensen die dat niet hebben', 'Score of people who do not'),
  source: field(source(), 'Studie waar dit staat', 'Study in which this stands'),
})

const domain = z.strictObject({
  id: field(id(), 'Naam van het leefgebied', 'Name of the domain'),
  label: field(localised(), 'Naam voor mensen', 'Name for people'),
  question: field(z.optional(localised()), 'Wat men vraagt', 'What one asks'),
  laws: field(z.optional(z.array(text())), 'Wetten die eraan raken', 'Laws that touch it'),
  direction: field(
    z.optional(direction()),
    'Welke kant hier beter is, als dat anders is dan bij de rest',
    'Which end is better here, where that is not the same as for the rest',
  ),
  zrm_2013: field(z.optional(text()), 'Naam in de ZRM van 2013', 'Name in the ZRM of 2013'),
  zrm_2017: field(z.optional(text()), 'Naam in de ZRM van 2017', 'Name in the ZRM of 2017'),
})

/** An instrument: domains and a scale. */
export const instrumentFile = z.strictObject({
  instrument: field(id(), 'Naam van het instrument', 'Name of the instrument'),
  title: field(localised(), 'Titel', 'Title'),
  version: field(z.optional(number({ min: 0 })), 'Versie', 'Version'),
  owner: field(z.optional(text()), 'Eigenaar', 'Owner'),
  licence: field(z.optional(text()), 'Licentie', 'Licence'),
  may_redistribute: field(z.optional(yesNo()), 'Of het doorgegeven mag worden', 'Whether it may be passed on'),
  note: field(z.optional(text()), 'Wat men bij gebruik moet weten', 'What to know when using it'),
  source: field(z.optional(source()), 'Bron', 'Source'),
  measures: field(
    z.optional(oneOf(['life-satisfaction', 'utility', 'process'])),
    'Wat de schaal meet, voor een waarde per eenheid effect: tevredenheid met het leven in punten, of nut van het slechtste (0) tot het beste (1); process: hoe de begeleiding verliep, nooit kwaliteit van leven',
    'What the scale measures, for a value per unit of effect: life satisfaction in points, or utility from worst (0) to best (1); process: how support went, never quality of life',
  ),
  direction: field(direction(), 'Welke kant van de schaal beter is', 'Which end of the scale is better'),
  levels: field(
    z.array(z.strictObject({ value: number({ whole: true }), label: localised() })).check(z.minLength(2)),
    'De niveaus van de schaal',
    'The levels of the scale',
  ),
  domains: field(z.array(domain).check(z.minLength(1)), 'De leefgebieden', 'The domains'),
  value_set: field(
    z.optional(valueSet),
    'Waarden waarmee een profiel een nut van 1 (volledig gezond) tot onder 0 krijgt',
    'Values by which a profile gets a utility from 1 (full health) to below 0',
  ),
  reliable_change: field(
    z.optional(reliableChange),
    'Wat studies vonden over ruis in de totaalscore',
    'What studies found about noise in the total score',
  ),
})
