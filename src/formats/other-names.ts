/** What people call the keys of a number that is not known exactly, in Dutch or after another program. */
const otherNames: Readonly<Record<string, string>> = {
  laag: 'low',
  laagste: 'low',
  min: 'low',
  minimum: 'low',
  minimaal: 'low',
  lowest: 'low',
  hoog: 'high',
  hoogste: 'high',
  max: 'high',
  maximum: 'high',
  maximaal: 'high',
  highest: 'high',
  waarschijnlijk: 'likely',
  waarschijnlijkst: 'likely',
  meestal: 'likely',
  mode: 'likely',
  verdeling: 'distribution',
  gemiddelde: 'mean',
  gemiddeld: 'mean',
  average: 'mean',
  spreiding: 'sd',
  standaardafwijking: 'sd',
  std: 'sd',
  stdev: 'sd',
  dekking: 'covers',
  coverage: 'covers',
}

/** The key that goes by another name too, where it may stand here; null where there is none. */
export function byOtherName(written: string, among: readonly string[]): string | null {
  const name = written.toLowerCase()
  const key = Object.hasOwn(otherNames, name) ? (otherNames[name] as string) : null
  return key !== null && among.includes(key) ? key : null
}
