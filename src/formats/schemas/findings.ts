import * as z from 'zod/mini'
import { code, field, id, number, oneOf, text } from './fields.ts'

const nothing = () => z.null()

/** A finding as `check --format json` writes it. */
function found() {
  return z.strictObject({
    code: field(id(), 'Code van de bevinding, die niet verandert', 'Code of the finding, which is stable'),
    severity: field(
      oneOf(['error', 'warning', 'note']),
      'Ernst, na wat de instellingen zeggen',
      'Severity, after what the settings say',
    ),
    file: field(text(), 'Bestand, vanaf de map van het project', 'File, from the folder of the project'),
    line: field(
      z.union([number({ min: 1, whole: true }), nothing()]),
      'Regel, vanaf 1; niets bij een bestand als geheel',
      'Line, from 1; nothing for a file as a whole',
    ),
    column: field(
      z.union([number({ min: 1, whole: true }), nothing()]),
      'Teken op de regel, vanaf 1, in Unicode-tekens',
      'Character on the line, from 1, in Unicode code points',
    ),
    end_column: field(
      z.union([number({ min: 1, whole: true }), nothing()]),
      'Teken na het laatste dat bedoeld is op die regel',
      'Character after the last one that is meant on that line',
    ),
    message: field(
      text(),
      'Wat er aan de hand is, in de taal van het project',
      'What is the matter, in the language of the project',
    ),
    near: field(z.array(text()), 'Woorden die bedoeld kunnen zijn', 'Words that may have been meant'),
    help: field(z.optional(text()), 'Hoe het op te lossen is', 'How to mend it'),
    fingerprint: field(
      code(),
      'Waaraan de bevinding te herkennen is als er regels bij komen',
      'By what the finding is recognised when lines are added',
    ),
  })
}

/** What `check --format json` writes. */
export const findingsFile = z.strictObject({
  format: field(oneOf(['effectcalc-findings/1']), 'Naam en versie van deze vorm', 'Name and version of this form'),
  files: field(number({ min: 0, whole: true }), 'Hoeveel bestanden gecontroleerd zijn', 'How many files were checked'),
  findings: field(z.array(found()), 'Bevindingen die meetellen', 'Findings that count'),
  silenced: field(
    z.array(found()),
    'Bevindingen die de instellingen stil zetten, met de ernst die ze anders hebben',
    'Findings that the settings silence, with the severity they have elsewhere',
  ),
  in_baseline: field(
    z.array(found()),
    'Bevindingen die al in de beginlijst staan',
    'Findings that stand in the baseline already',
  ),
  gone_from_baseline: field(
    z.optional(number({ min: 0, whole: true })),
    'Hoeveel bevindingen van de beginlijst er niet meer zijn, als het project er een heeft',
    'How many findings of the baseline are there no more, where the project has one',
  ),
})
