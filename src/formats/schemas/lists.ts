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

const domain = z.strictObject({
  id: field(id(), 'Naam van het leefgebied', 'Name of the domain'),
  label: field(localised(), 'Naam voor mensen', 'Name for people'),
  question: field(z.optional(localised()), 'Wat men vraagt', 'What one asks'),
  laws: field(z.optional(z.array(text())), 'Wetten die eraan raken', 'Laws that touch it'),
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
    z.optional(oneOf(['life-satisfaction', 'utility'])),
    'Wat de schaal meet, voor een waarde per eenheid effect: tevredenheid met het leven in punten, of nut van het slechtste (0) tot het beste (1)',
    'What the scale measures, for a value per unit of effect: life satisfaction in points, or utility from worst (0) to best (1)',
  ),
  direction: field(
    oneOf(['higher-is-better', 'lower-is-better']),
    'Welke kant van de schaal beter is',
    'Which end of the scale is better',
  ),
  levels: field(
    z.array(z.strictObject({ value: number({ whole: true }), label: localised() })).check(z.minLength(2)),
    'De niveaus van de schaal',
    'The levels of the scale',
  ),
  domains: field(z.array(domain).check(z.minLength(1)), 'De leefgebieden', 'The domains'),
})
