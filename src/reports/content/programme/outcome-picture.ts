import type { BasisCounts, NetworkOutcome, OutcomeNetwork } from '../../../core/programme/outcome-network.ts'
import type { Dash, NetworkChart, NetworkLink, NetworkNode } from '../../chart.ts'
import { type Picture, picture } from '../../document.ts'
import type { Desk } from '../desk.ts'
import { textIn } from '../in-words.ts'

/** More outcomes than these are not to be followed in a picture. */
export const mostDrawn = 15

const bases = ['registered', 'told', 'estimated', 'expected', 'unstated'] as const
const signs: Readonly<Record<(typeof bases)[number], { readonly sign: string; readonly dash: Dash }>> = {
  registered: { sign: '1', dash: 'solid' },
  told: { sign: '2', dash: 'solid' },
  estimated: { sign: '3', dash: 'dashed' },
  expected: { sign: '4', dash: 'dotted' },
  unstated: { sign: '?', dash: 'dotted' },
}

/** What leads to what as a picture, up to the lines in which it is counted; an end that is counted nowhere is marked. */
export function outcomePicture(desk: Desk, network: OutcomeNetwork): Picture {
  const { outcomes: words, basis: names } = desk.sentences.programme
  const nodes = [...network.outcomes.map((one) => outcomeNode(desk, network, one)), ...lineNodes(desk, network)]
  const links = [...leadingLinks(desk, network), ...countedLinks(network)]
  const used = bases.filter((one) => network.links.some((link) => link[one] > 0))
  const marks = (['outcome', 'dead-end', 'counted'] as const).filter((one) => nodes.some(({ mark }) => mark === one))
  const chart: NetworkChart = {
    kind: 'network',
    marks: marks.map((mark) => ({ mark, label: words.marks[mark] })),
    key: used.map((one) => ({ ...signs[one], label: names[one] })),
    nodes,
    links,
    again: words.again,
  }
  return picture(words.picture, inWords(desk, chart), chart)
}

/** How often something rests on what: "told", or over more cases "3 told, 1 expected". */
export function restsOn({ sentences }: Desk, counts: BasisCounts): string {
  const { programme, annual, numbers } = sentences
  const used = bases.filter((one) => counts[one] > 0)
  const [only] = used
  if (used.length === 1 && only !== undefined) return programme.basis[only]
  return used.map((one) => annual.pictures.part(programme.basis[one], numbers.number(counts[one]))).join(', ')
}

/** What a line is called that goes by a price id or by a label. */
export function lineOf({ evaluation, language }: Desk, line: string): string {
  return textIn(evaluation.prices.get(line)?.label ?? line, language)
}

function outcomeNode(desk: Desk, network: OutcomeNetwork, outcome: NetworkOutcome): NetworkNode {
  const { programme, words } = desk.sentences
  const { id, text, of, cases } = outcome
  const leads = network.links.some(({ from }) => from === id) || network.counted.some(({ from }) => from === id)
  // What nothing leads to has no link to say what it rests on.
  const isFirst = !network.links.some(({ to }) => to === id)
  const notes = [
    ...(of === 'client' ? [] : [words.of[of] ?? of]),
    ...(isFirst ? [restsOn(desk, outcome)] : []),
    ...(cases > 1 ? [programme.outcomes.inCases(cases)] : []),
  ]
  return { mark: leads ? 'outcome' : 'dead-end', text, note: notes.join('; ') }
}

function linesIn({ counted }: OutcomeNetwork): readonly string[] {
  return [...new Set(counted.map(({ line }) => line))]
}

function lineNodes(desk: Desk, network: OutcomeNetwork): readonly NetworkNode[] {
  return linesIn(network).map((line) => ({ mark: 'counted', text: lineOf(desk, line), note: '' }))
}

function leadingLinks(desk: Desk, { outcomes, links }: OutcomeNetwork): readonly NetworkLink[] {
  const place = new Map(outcomes.map(({ id }, at) => [id, at]))
  return links.map((link) => {
    const used = bases.filter((one) => link[one] > 0)
    return {
      from: place.get(link.from) as number,
      to: place.get(link.to) as number,
      sign: used.map((one) => signs[one].sign).join(', '),
      // The least sure of what it rests on.
      dash: signs[used.at(-1) ?? 'unstated'].dash,
      inWords: restsOn(desk, link),
    }
  })
}

function countedLinks(network: OutcomeNetwork): readonly NetworkLink[] {
  const lines = linesIn(network)
  const place = new Map(network.outcomes.map(({ id }, at) => [id, at]))
  return network.counted.map(({ from, line }) => ({
    from: place.get(from) as number,
    to: network.outcomes.length + lines.indexOf(line),
    ...({ sign: '', dash: 'solid', inWords: '' } as const),
  }))
}

/** The same in sentences: from each outcome what it leads to, where it is counted, and what ends without. */
function inWords(desk: Desk, { nodes, links }: NetworkChart): string {
  const { outcomes: words } = desk.sentences.programme
  const text = (at: number) => nodes[at]?.text ?? ''
  const sentences = nodes.flatMap(({ text: from }, at) => {
    const own = links.filter((link) => link.from === at)
    const leads = own.filter(({ to }) => nodes[to]?.mark !== 'counted')
    const counted = own.filter(({ to }) => nodes[to]?.mark === 'counted')
    return [
      ...(leads.length === 0
        ? []
        : [
            words.leadsTo(
              from,
              leads.map((link) => words.quoted(text(link.to), link.inWords)),
            ),
          ]),
      ...(counted.length === 0
        ? []
        : [
            words.countedIn(
              from,
              counted.map((link) => words.quoted(text(link.to), '')),
            ),
          ]),
    ]
  })
  const ends = nodes.filter(({ mark }) => mark === 'dead-end').map((node) => words.quoted(node.text, node.note))
  return [...sentences, ...(ends.length === 0 ? [] : [words.endsAt(ends)])].map((one) => `${one}.`).join(' ')
}
