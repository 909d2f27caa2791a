import { isMap } from 'yaml'
import type { Case } from '../core/case/case.ts'
import type { Change } from '../core/case/change.ts'
import type { Rating } from '../core/case/rating.ts'
import { addItem } from './splice-add-item.ts'
import { addListAtEnd, addMapAbove } from './splice-blocks.ts'
import { removeField, setField } from './splice-fields.ts'
import { applied, type Edit } from './splice-lines.ts'
import { dropItem, mapItem, replaceItem } from './splice-list.ts'
import { type Entry, entryOf, type MapNode } from './splice-nodes.ts'
import { type Sheet, sheetOf } from './splice-sheet.ts'

type Attribution = NonNullable<Case['attribution']>

/** What is edited in a text as it stands then: each step reads the text anew, so that no two changes meet. */
type Step = (sheet: Sheet) => readonly Edit[]

/** Applies changes to the text of a case file; positions are those of the text given. */
export function splice(text: string, changes: readonly Change[]): string {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : ''
  const steps = inOrder(changes).flatMap(stepsOf)
  return mark + steps.reduce((now, step) => applied(now, step(sheetOf(now))), text.slice(mark.length))
}

/** Changes in an order in which none moves the place of a later one. */
function inOrder(changes: readonly Change[]): readonly Change[] {
  const of = <K extends Change['kind']>(kind: K) =>
    changes.filter((change): change is Extract<Change, { kind: K }> => change.kind === kind)
  const drops = of('drop-activity').filter(
    ({ scenario, at }, index, all) => all.findIndex((one) => one.scenario === scenario && one.at === at) === index,
  )
  return [
    ...of('change-activity'),
    ...of('replace-rating'),
    ...drops.toSorted((a, b) => b.at - a.at),
    ...of('add-activity'),
    ...of('set-attribution'),
    ...of('add-rating'),
  ]
}

function stepsOf(change: Change): readonly Step[] {
  switch (change.kind) {
    case 'add-activity':
      return [(sheet) => addItem(sheet, ...activitiesOf(sheet, change.scenario), change.activity)]
    case 'drop-activity':
      return [(sheet) => dropItem(sheet, activitiesOf(sheet, change.scenario)[1], change.at)]
    case 'change-activity':
      return fieldSteps(change.fields, (sheet) => mapItem(activitiesOf(sheet, change.scenario)[1], change.at))
    case 'replace-rating':
      return [(sheet) => replaceItem(sheet, existing(sheet.root, 'ratings'), change.at, change.rating)]
    case 'add-rating':
      return [(sheet) => addRating(sheet, change.rating)]
    case 'set-attribution':
      return attributionSteps(change.attribution)
  }
}

type ListPlace = readonly [scenario: MapNode, activities: Entry]

function activitiesOf({ root }: Sheet, scenario: string): ListPlace {
  const course = mapAt(mapAt(root, 'scenarios'), scenario)
  return [course, existing(course, 'activities')]
}

function mapAt(map: MapNode, name: string): MapNode {
  const { value } = existing(map, name)
  if (!isMap(value)) throw new Error(`${name} holds no fields.`)
  return value as MapNode
}

function existing(map: MapNode, name: string): Entry {
  const entry = entryOf(map, name)
  if (entry === undefined) throw new Error(`There is no ${name}.`)
  return entry
}

/** Sets fields first and takes fields away last, so that the map is not left empty on the way. */
function fieldSteps(fields: object, mapIn: (sheet: Sheet) => MapNode): readonly Step[] {
  const isTaken = (value: unknown) => value === null || value === undefined
  const step =
    ([name, value]: [string, unknown]): Step =>
    (sheet) =>
      isTaken(value) ? removeField(sheet, mapIn(sheet), name) : setField(sheet, mapIn(sheet), name, value)
  return Object.entries(fields)
    .toSorted(([, a], [, b]) => Number(isTaken(a)) - Number(isTaken(b)))
    .map(step)
}

function addRating(sheet: Sheet, rating: Rating): readonly Edit[] {
  const entry = entryOf(sheet.root, 'ratings')
  return entry === undefined ? addListAtEnd(sheet, 'ratings', rating) : addItem(sheet, sheet.root, entry, rating)
}

/** Of an attribution that is there, only what differs is replaced. */
function attributionSteps(attribution: Attribution): readonly Step[] {
  const { share, because = null } = attribution
  const name = 'attribution'
  return [
    (sheet) => {
      const entry = entryOf(sheet.root, name)
      if (entry === undefined) return addMapAbove(sheet, name, attribution, 'ratings')
      if (!isMap(entry.value)) return setField(sheet, sheet.root, name, attribution)
      return setField(sheet, mapAt(sheet.root, name), 'share', share)
    },
    ...fieldSteps({ because }, ({ root }) => mapAt(root, name)),
  ]
}
