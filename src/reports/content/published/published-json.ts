import type { Settings } from '../../../core/case/evaluation.ts'
import type { Published } from '../../../core/disclosure/published.ts'
import { jsonText } from '../../json-text.ts'

/** The settings that a published result names: what was chosen, and no list of files. */
const named = [
  ...['title', 'organisation', 'language', 'currency', 'price_year', 'discount_rate', 'perspective', 'index'],
  ...['certainty', 'no_difference', 'selection', 'served', 'draws', 'seed', 'audience', 'disclosure'],
] as const

/** The published result as JSON text: nothing of it is in no other format of the report, but values are as they are. */
export function publishedJson(
  published: Published,
  settings: Settings,
  tool: { readonly name: string; readonly version: string },
): string {
  const stated = Object.fromEntries(named.map((name) => [name, settings[name as keyof Settings]]))
  const result = { format: 'effectcalc-published/1', tool, settings: stated, ...published }
  return `${jsonText(result)}\n`
}
