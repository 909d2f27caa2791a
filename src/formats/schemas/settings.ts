import * as z from 'zod/mini'
import { audiences, perspectives, sectionNames, selections } from '../../core/case/evaluation.ts'
import { zeroRules } from '../../core/statistics/signed-ranks.ts'
import { caution, valueOfEffect } from './decision-settings.ts'
import { disclosure } from './disclosure-settings.ts'
import { code, currency, field, id, number, oneOf, text } from './fields.ts'
import { findingSettings } from './finding-settings.ts'
import { colour, comparedBy, projectPath, section } from './report-fields.ts'
import { thresholds } from './threshold-field.ts'
import { uncertain } from './uncertain.ts'
import { localised } from './unit-price.ts'

const rate = () => number({ min: 0, max: 1 })
const weight = () => number({ min: 0, max: 1 })

/** The settings file of a project. */
export const settingsFile = z.strictObject({
  format: field(
    z.optional(number({ min: 1, whole: true })),
    'Versie van het bestandsformaat: 1',
    'Version of the file format: 1',
  ),
  title: field(z.optional(text()), 'Titel van het rapport', 'Title of the report'),
  organisation: field(z.optional(text()), 'Organisatie die rapporteert', 'Organisation that reports'),
  language: field(z.optional(oneOf(['nl', 'en'])), 'Taal van het rapport', 'Language of the report'),
  currency: field(z.optional(currency()), 'Munt; anders EUR', 'Currency; else EUR'),
  price_year: field(
    z.optional(number({ min: 1900, max: 2200, whole: true })),
    'Alles wordt omgerekend naar geld van dit jaar; anders het laatste jaar van de index',
    'Everything is restated to this year’s money; else the last year of the index',
  ),
  discount_rate: field(
    z.optional(z.union([rate(), z.strictObject({ costs: rate(), effects: rate() })])),
    'Discontovoet per jaar; anders 0.0225',
    'Discount rate a year; else 0.0225',
  ),
  perspective: field(
    z.optional(oneOf(perspectives)),
    'Wiens kosten tellen; anders society',
    'Whose cost counts; else society',
  ),
  prices: field(
    z.optional(z.array(code())),
    'Prijslijsten op volgorde; een latere gaat voor',
    'Price lists in order; a later one overrules',
  ),
  index: field(z.optional(code()), 'Prijsindex; anders nl-cpi', 'Price index; else nl-cpi'),
  instrument: field(z.optional(id()), 'Instrument; anders life-domains', 'Instrument; else life-domains'),
  leading_role: field(
    z.optional(oneOf(['client', 'professional', 'outsider', 'volunteer'])),
    'Rol waarvan de scores tellen; anders professional',
    'Role whose scores count; else professional',
  ),
  reference: field(
    z.optional(id()),
    'Verloop waarmee vergeleken wordt als een casus er meer heeft; anders reference',
    'Course compared with where a case has several; else reference',
  ),
  approaches: field(
    z.optional(
      z.record(
        z.string(),
        z.strictObject({
          title: field(z.optional(localised()), 'Naam van de aanpak', 'Name of the approach'),
          evaluated_support: field(
            z.optional(z.array(id())),
            'Prijzen die de geëvalueerde ondersteuning zijn',
            'Prices that are the evaluated support',
          ),
        }),
      ),
    ),
    'De aanpakken die men evalueert',
    'The approaches that are evaluated',
  ),
  certainty: field(
    z.optional(z.strictObject({ certain: weight(), probable: weight(), possible: weight() })),
    'Gewicht van elk woord; een afspraak van dit programma',
    'Weight of each word; a convention of this tool',
  ),
  no_difference: field(
    z.optional(number({ min: 0 })),
    'Tot dit bedrag heet het geen verschil; anders 100',
    'Up to this amount it is called no difference; else 100',
  ),
  bands: field(
    z.optional(z.array(number({ min: 0 }))),
    'Grenzen van de klassen van besparing',
    'Borders of the bands of savings',
  ),
  selection: field(
    z.optional(oneOf(selections)),
    'Hoe de casussen gekozen zijn; anders unknown',
    'How the cases were chosen; else unknown',
  ),
  served: field(
    z.optional(number({ min: 0, whole: true })),
    'Uit hoeveel mensen deze casussen komen',
    'Of how many people these cases were taken',
  ),
  statistics: field(
    z.optional(
      z.strictObject({
        zeros: field(
          oneOf(zeroRules),
          'Verschillen van nul bij de toets van Wilcoxon: drop laat ze vooraf weg, pratt rangschikt ze eerst mee; anders drop',
          'Differences of zero in Wilcoxon’s test: drop leaves them out beforehand, pratt ranks them first; else drop',
        ),
      }),
    ),
    'Hoe toetsen over verhalen rekenen',
    'How tests over stories are calculated',
  ),
  draws: field(
    z.optional(number({ min: 100, max: 1_000_000, whole: true })),
    'Hoe vaak onzekere getallen getrokken worden; anders 10000',
    'How often uncertain numbers are drawn; else 10000',
  ),
  seed: field(
    z.optional(number({ min: 0, whole: true })),
    'Begin van de trekkingen: hetzelfde getal geeft dezelfde uitkomst; anders 1',
    'Start of the draws: the same number gives the same outcome; else 1',
  ),
  realism: field(
    z.optional(uncertain({ min: 0, max: 2 })),
    'Welk deel van de baten echt is: 1 is alles, 0.5 de helft; een verdeling wordt één keer getrokken voor alle casussen samen',
    'Which part of the benefit is real: 1 is all of it, 0.5 half; a distribution is drawn once for all cases together',
  ),
  value_of_effect: field(
    z.optional(valueOfEffect()),
    'Wat een eenheid effect waard gevonden wordt; telt nooit mee in de uitkomst zelf',
    'What a unit of effect is held to be worth; never part of the outcome itself',
  ),
  caution: field(
    z.optional(caution()),
    'Hoeveel voorzichtiger er ook gerekend wordt, naar hoe hard het bewijs is; staat apart',
    'By how much is calculated more cautiously too, by how firm the evidence is; stands apart',
  ),
  audience: field(
    z.optional(oneOf(audiences)),
    'Voor wie het rapport is: internal, of published zonder wat naar een mens kan wijzen; anders internal',
    'Who the report is for: internal, or published without what may point to a person; else internal',
  ),
  disclosure: field(
    z.optional(disclosure()),
    'Vanaf wanneer een cijfer in een gepubliceerd rapport mag staan',
    'From when a figure may stand in a published report',
  ),
  report: field(
    z.optional(
      z.strictObject({
        sections: field(
          z.optional(z.array(section())),
          `Onderdelen op volgorde: ${sectionNames.join(', ')}, en eigen teksten zoals inleiding.md; anders alle onderdelen`,
          `Sections in order: ${sectionNames.join(', ')}, and own texts such as introduction.md; else all sections`,
        ),
        texts: field(
          z.optional(projectPath()),
          'Map met eigen teksten; anders texts',
          'Folder of own texts; else texts',
        ),
        logo: field(z.optional(projectPath()), 'Logo als svg of png, hooguit 1 MB', 'Logo as svg or png, at most 1 MB'),
        accent: field(
          z.optional(colour()),
          'Kleur van koppen en lijnen; anders #1d5b79',
          'Colour of headings and rules; else #1d5b79',
        ),
        fail_on: field(
          z.optional(thresholds()),
          'Wanneer de uitkomst over alle verhalen niet goed genoeg is, zoals unknown > 10%; report geeft dan afsluitcode 1',
          'When the result over all stories is not good enough, such as unknown > 10%; report then exits with code 1',
        ),
        by: field(
          z.optional(comparedBy()),
          'Waarop verhalen vergeleken worden, één veld of een lijst van twee; anders approach, of organisation als er één aanpak is',
          'By what stories are compared, one field or a list of two; else approach, or organisation where there is one approach',
        ),
      }),
    ),
    'Wat het rapport over alle verhalen bevat, en hoe rapporten eruitzien',
    'What the report over all stories holds, and what reports look like',
  ),
  csv: field(
    z.optional(
      z.strictObject({
        separator: field(
          z.optional(oneOf([';', ',', 'tab'])),
          'Teken tussen waarden; anders ;',
          'Sign between values; else ;',
        ),
        decimal: field(
          z.optional(oneOf([',', '.'])),
          'Teken voor decimalen; anders een komma, of een punt als de komma al tussen waarden staat',
          'Sign before decimals; else a comma, or a point where the comma stands between values',
        ),
      }),
    ),
    'Hoe csv-tabellen geschreven worden',
    'How csv tables are written',
  ),
  findings: field(
    z.optional(findingSettings()),
    'Bevindingen die hier meer of minder ernstig zijn dan anders, naar hun code',
    'Findings that are more or less serious here than elsewhere, by their code',
  ),
})

export type SettingsFile = z.output<typeof settingsFile>
