import type { Sentences } from '../nl/nl.ts'

/** Words on and beside a map of areas. */
export const programmeMap: Sentences['programmeMap'] = {
  title: (indicator) => `On the map: share of ${indicator} in the last year`,
  inWords: (rows, rest) => `${rows.join('; ')}.${rest ? ' The other areas on the map have no figures.' : ''}`,
  row: (area, text) => `${area}: ${text}`,
  share: (share, year) => `${share} in ${year}`,
  changed: (share, points) => `${share} (${points})`,
  least: (share) => `lightest: ${share}`,
  most: (share) => `darkest: ${share}`,
  known: 'with figures',
  rest: 'without figures',
}
