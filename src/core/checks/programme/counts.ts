import { type Finding, type FindingArgs, finding, type Path } from '../../finding.ts'
import type { Programme, Theme } from '../../programme/programme.ts'

type Total = FindingArgs['count-above-total']['of']

/** No more people stopped, answered, took part or said something than there were. */
export function counts({
  approaches = {},
  satisfaction = [],
  conversations = [],
  area = [],
}: Programme): readonly Finding[] {
  return [
    ...Object.entries(approaches).flatMap(([id, { stopped, served }]) =>
      above(stopped, served, 'served', ['approaches', id, 'stopped']),
    ),
    ...satisfaction.flatMap(({ invited, answered, scores, counts, themes = [] }, at) => {
      const path = ['satisfaction', at]
      const counted = counts && Object.values(counts).reduce((sum, n) => sum + n, 0)
      // Of grades that stand there twice it is found elsewhere that they do.
      const given = scores === undefined ? counted : counts === undefined ? scores.length : undefined
      return [
        ...above(answered, invited, 'invited', [...path, 'answered']),
        ...above(given, answered, 'answered', [...path, counts === undefined ? 'scores' : 'counts'], 'key'),
        ...saidByMore(themes, answered, 'answered', path),
      ]
    }),
    ...conversations.flatMap(({ n, themes }, at) => saidByMore(themes, n, 'took-part', ['conversations', at])),
    ...area.flatMap(({ count, base }, at) => above(count, base, 'base', ['area', at, 'count'])),
  ]
}

/** A finding where a count is above what it is a part of. */
function above(
  count: number | undefined,
  total: number | undefined,
  of: Total,
  path: Path,
  on: 'key' | 'value' = 'value',
): readonly Finding[] {
  if (count === undefined || total === undefined || count <= total) return []
  return [
    finding('count-above-total', path, { of, total }, { on, ...(on === 'key' ? {} : { written: String(count) }) }),
  ]
}

/** Of those who took part, `of` may be fewer, and no more said a thing than that. */
function saidByMore(themes: readonly Theme[], total: number, of: Total, path: Path): readonly Finding[] {
  return themes.flatMap((theme, at) => {
    const here = [...path, 'themes', at]
    const tooMany = above(theme.of, total, of, [...here, 'of'])
    return tooMany.length > 0
      ? tooMany
      : above(theme.said_by, theme.of ?? total, theme.of === undefined ? of : 'of', [...here, 'said_by'])
  })
}
