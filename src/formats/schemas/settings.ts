import * as z from 'zod'
import { perspectives, selections } from '../../core/case/evaluation.ts'
import { code, currency, field, id, number, oneOf, text } from './fields.ts'
import { localised } from './unit-price.ts'

const rate = () => number({ min: 0, max: 1 })
const weight = () => number({ min: 0, max: 1 })

/** The settings file of a project. */
export const settingsFile = z.strictObject({
  format: field(
    number({ min: 1, whole: true }).optional(),
    'Versie van het bestandsformaat: 1',
    'Version of the file format: 1',
  ),
  title: field(text().optional(), 'Titel van het rapport', 'Title of the report'),
  organisation: field(text().optional(), 'Organisatie die rapporteert', 'Organisation that reports'),
  language: field(oneOf(['nl', 'en']).optional(), 'Taal van het rapport', 'Language of the report'),
  currency: field(currency().optional(), 'Munt; anders EUR', 'Currency; else EUR'),
  price_year: field(
    number({ min: 1900, max: 2200, whole: true }).optional(),
    'Alles wordt omgerekend naar geld van dit jaar; anders het laatste jaar van de index',
    'Everything is restated to this year’s money; else the last year of the index',
  ),
  discount_rate: field(
    z.union([rate(), z.strictObject({ costs: rate(), effects: rate() })]).optional(),
    'Discontovoet per jaar; anders 0.0225',
    'Discount rate a year; else 0.0225',
  ),
  perspective: field(
    oneOf(perspectives).optional(),
    'Wiens kosten tellen; anders society',
    'Whose cost counts; else society',
  ),
  prices: field(
    z.array(code()).optional(),
    'Prijslijsten op volgorde; een latere gaat voor',
    'Price lists in order; a later one overrules',
  ),
  index: field(code().optional(), 'Prijsindex; anders nl-cpi', 'Price index; else nl-cpi'),
  instrument: field(id().optional(), 'Instrument; anders life-domains', 'Instrument; else life-domains'),
  leading_role: field(
    oneOf(['client', 'professional', 'outsider', 'volunteer']).optional(),
    'Rol waarvan de scores tellen; anders professional',
    'Role whose scores count; else professional',
  ),
  reference: field(
    id().optional(),
    'Verloop waarmee vergeleken wordt als een casus er meer heeft; anders reference',
    'Course compared with where a case has several; else reference',
  ),
  approaches: field(
    z
      .record(
        z.string(),
        z.strictObject({
          title: field(localised().optional(), 'Naam van de aanpak', 'Name of the approach'),
          evaluated_support: field(
            z.array(id()).optional(),
            'Prijzen die de geëvalueerde ondersteuning zijn',
            'Prices that are the evaluated support',
          ),
        }),
      )
      .optional(),
    'De aanpakken die men evalueert',
    'The approaches that are evaluated',
  ),
  certainty: field(
    z.strictObject({ certain: weight(), probable: weight(), possible: weight() }).optional(),
    'Gewicht van elk woord; een afspraak van dit programma',
    'Weight of each word; a convention of this tool',
  ),
  no_difference: field(
    number({ min: 0 }).optional(),
    'Tot dit bedrag heet het geen verschil; anders 100',
    'Up to this amount it is called no difference; else 100',
  ),
  bands: field(
    z.array(number({ min: 0 })).optional(),
    'Grenzen van de klassen van besparing',
    'Borders of the bands of savings',
  ),
  selection: field(
    oneOf(selections).optional(),
    'Hoe de casussen gekozen zijn; anders unknown',
    'How the cases were chosen; else unknown',
  ),
  served: field(
    number({ min: 0, whole: true }).optional(),
    'Uit hoeveel mensen deze casussen komen',
    'Of how many people these cases were taken',
  ),
})

export type SettingsFile = z.output<typeof settingsFile>
