import { readFileSync } from 'node:fs'
import { readXml, type Xml } from './xml.ts'

interface Rule {
  /** Attributes, and which have to be there. */
  readonly attributes: ReadonlyMap<string, boolean>
  /** Elements that may stand in it, in their order; null where it holds text. */
  readonly children: readonly { readonly name: string; readonly most: number }[] | null
}

const schema = readXml(readFileSync(new URL('./schemas/jenkins-junit.xsd', import.meta.url), 'utf8'))

function within(node: Xml, name: string): readonly Xml[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...within(child, name)])
}

const attribute = ({ attributes }: Xml, name: string) => attributes.get(name) ?? ''

const rules = new Map(schema.children.map((element) => [attribute(element, 'name'), ruleOf(element)]))

function ruleOf(element: Xml): Rule {
  const [sequence] = within(element, 'xs:sequence')
  const most = (one: Xml) => (attribute(one, 'maxOccurs') === 'unbounded' ? Number.POSITIVE_INFINITY : 1)
  const attributes = within(element, 'xs:attribute').map(
    (one) => [attribute(one, 'name'), attribute(one, 'use') === 'required'] as const,
  )
  const children = sequence?.children.map((one) => ({ name: attribute(one, 'ref'), most: most(one) })) ?? null
  return { attributes: new Map(attributes), children }
}

/** What in a document the schema of Jenkins does not allow: elements, their order and number, attributes, text between them. */
export function faultsIn(node: Xml): readonly string[] {
  const rule = rules.get(node.name)
  if (rule === undefined) return [`no element ${node.name}`]
  const names = [...node.attributes.keys()]
  const unknown = names.filter((name) => !rule.attributes.has(name)).map((name) => `${node.name} has no ${name}`)
  const missing = [...rule.attributes]
    .filter(([name, isNeeded]) => isNeeded && !names.includes(name))
    .map(([name]) => `${node.name} needs ${name}`)
  return [...unknown, ...missing, ...orderIn(node, rule), ...node.children.flatMap(faultsIn)]
}

function orderIn({ name, children, text }: Xml, rule: Rule): readonly string[] {
  if (rule.children === null) return children.length === 0 ? [] : [`${name} holds text alone`]
  const places = children.map((child) => rule.children?.findIndex((one) => one.name === child.name) ?? -1)
  const isOrdered = places.every((place, at) => place >= (places[at - 1] ?? 0))
  const isMany = rule.children.some(({ most }, at) => places.filter((place) => place === at).length > most)
  return isOrdered && !isMany && text.trim() === '' ? [] : [`${name} holds other elements or text`]
}
