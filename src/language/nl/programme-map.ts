/** Woorden op en bij een kaart van gebieden. */
export const programmeMap = {
  title: (indicator: string) => `Op de kaart: aandeel ${indicator} in het laatste jaar`,
  inWords: (rows: readonly string[], rest: boolean) =>
    `${rows.join('; ')}.${rest ? ' De andere gebieden op de kaart hebben geen cijfers.' : ''}`,
  row: (area: string, text: string) => `${area}: ${text}`,
  share: (share: string, year: number) => `${share} in ${year}`,
  changed: (share: string, points: string) => `${share} (${points})`,
  least: (share: string) => `lichtst: ${share}`,
  most: (share: string) => `donkerst: ${share}`,
  known: 'met cijfers',
  rest: 'zonder cijfers',
}
