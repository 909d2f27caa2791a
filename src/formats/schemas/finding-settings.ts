import * as z from 'zod/mini'
import { findingCodes } from '../../core/finding-codes.ts'
import { findingWeights, mayBeLowered } from '../../core/finding-settings.ts'
import { besideShape, field, oneOf, text } from './fields.ts'

/** Findings that a project gives another severity, by their codes; which codes there are is checked later. */
export function findingSettings() {
  const settings = z.record(
    z.string(),
    z.strictObject({
      severity: field(
        oneOf(findingWeights),
        'Hoe zwaar de bevinding weegt; off laat haar weg, en telt hoeveel dat er zijn',
        'How heavy the finding weighs; off leaves it out, and counts how many those are',
      ),
      because: field(text(), 'Waarom dit project dat zo wil', 'Why this project wants that'),
    }),
  )
  besideShape.set(settings, { propertyNames: { enum: findingCodes.filter(mayBeLowered) } })
  return settings
}
