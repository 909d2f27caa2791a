import type { Sentences } from '../nl/nl.ts'

/** A new case, with an explanation behind every line and room for the story; values stand as YAML already. */
export const newCase: Sentences['newCase'] = (field) => `# yaml-language-server: $schema=../schemas/case.schema.json
# What stands after a # is explanation and does not count. All fields: effectcalc schema case --language en

case: ${field.id}   # short name, unique in the project
title: ${field.title}
language: en
${field.fictional}${field.organisation}${field.municipality}${field.approach}year: ${field.year}   # reporting year
# session: ${field.session}   # when you talk the case through; what lies later is called expected

# Which months do you look at? The same for both courses.
window: { from: ${field.from}, months: ${field.months} }

# The story in your own words, without names. It is never calculated on and never comes into a message.
narrative: |
  What was going on? What was done? What changed?
  How would it have gone otherwise, and why do you think so?

scenarios:
  # How it went, with the support.
  intervention:
    # life_events:   # what happened, for example:
    #   - { at: month 1, domain: social-network, text: First visit at home }
    activities: []   # what was used

  # How it would most likely have gone otherwise.
  reference:
    kind: ${field.kind}
${field.certainty === '' ? '' : `    certainty: ${field.certainty}   # for all lines that say nothing themselves\n    because: ${field.because}\n`}    activities: []
`
