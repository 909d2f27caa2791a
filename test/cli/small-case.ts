/** A case with a warning, and one with an error. */
export const withWarning = `case: a
title: Een verhaal
window: { from: 2024-01, months: 12 }
scenarios:
  intervention: { activities: [] }
  reference: { kind: usual, activities: [] }
`
export const withError = withWarning.replace('case: a', 'case: b').replace('usual', 'usul')
