/** Een nieuwe casus, met uitleg achter elke regel en ruimte voor het verhaal; waarden staan er al als YAML. */
export const newCase = (
  field: Readonly<Record<string, string>>,
) => `# yaml-language-server: $schema=../schemas/case.schema.json
# Wat na een # staat, is uitleg en telt niet mee. Alle velden: effectcalc schema case --language nl

case: ${field.id}   # korte naam, in het project uniek
title: ${field.title}
language: nl
${field.fictional}${field.organisation}${field.municipality}${field.approach}year: ${field.year}   # verslagjaar
# session: ${field.session}   # wanneer u de casus samen bespreekt; wat later ligt, heet verwacht

# Naar welke maanden kijkt u? Dat is voor elk verloop even lang.
window: { from: ${field.from}, months: ${field.months} }

# Het verhaal in uw eigen woorden, zonder namen. Er wordt niet mee gerekend en het komt nooit in een melding.
narrative: |
  Wat speelde er? Wat is er gedaan? Wat is er veranderd?
  Hoe was het anders gegaan, en waarom denkt u dat?

scenarios:
  # Hoe het ging, met de ondersteuning.
  intervention:
    # life_events:   # wat er gebeurde, bijvoorbeeld:
    #   - { at: month 1, domain: social-network, text: Eerste huisbezoek }
    activities: []   # wat er gebruikt is

  # Hoe het anders waarschijnlijk was gegaan.
  reference:
    kind: ${field.kind}
${field.certainty === '' ? '' : `    certainty: ${field.certainty}   # voor alle regels die zelf niets zeggen\n    because: ${field.because}\n`}    activities: []
`
