import { comparedReference, referencesOf } from '../case/compared-reference.ts'
import { finding } from '../finding.ts'
import { isId } from '../id.ts'
import type { Rule } from './activities.ts'

const reserved = ['start', 'because']

/** A case has a reference scenario; of several, one carries the name that the settings compare with. */
export const references: Rule = ({ story }, { settings }) => {
  const names = referencesOf(story)
  const noIds = names.filter((name) => !isId(name))
  if (noIds.length > 0)
    return noIds.map((name) => finding('not-an-id', ['scenarios', name], {}, { on: 'key', written: name }))
  const badNames = names.filter((name) => reserved.includes(name))
  if (badNames.length > 0)
    return badNames.map((name) => finding('reserved-name', ['scenarios', name], {}, { on: 'key', written: name }))
  if (names.length === 0) return [finding('no-reference', ['scenarios'], {}, { on: 'key' })]
  if (comparedReference(story, settings.reference) !== null) return []
  return [finding('which-reference', ['scenarios'], { preferred: settings.reference, names }, { on: 'key' })]
}
