/** Hoe iets anders is dan het slot zegt. */
type How = 'changed' | 'new' | 'gone'

/** Het slot naast rapporten: waaruit zij gemaakt zijn, en of daaraan iets veranderd is. */
export const lock = {
  option: 'schrijft alleen als er niets anders is dan result.lock.json in de map zegt; anders afsluitcode 1',
  withoutFolder: '--frozen hoort bij rapporten in een map: kies die met --out',
  withWatch: '--frozen en --watch gaan niet samen',
  missing: (name: string) =>
    `er is niets geschreven: ${name} is er niet, dus is niet te zien of er iets veranderd is. Zonder --frozen wordt het gemaakt`,
  later: (name: string) =>
    `er is niets geschreven: ${name} is van een nieuwere effectcalc. Neem die versie, of maak het opnieuw zonder --frozen`,
  unreadable: (name: string) =>
    `er is niets geschreven: ${name} is niet te lezen. Staan er nog twee versies in van een samenvoeging? Maak het opnieuw zonder --frozen`,
  changed: 'er is niets geschreven, want dit is anders dan result.lock.json zegt:',
  accept: 'Klopt dat? Maak de rapporten dan zonder --frozen, en bewaar result.lock.json erbij.',
  more: (n: number) => `en nog ${n}`,
  version: (from: string, to: string) => `effectcalc: van versie ${from} naar ${to}`,
  optionChanged: (name: string, from: string, to: string) => `--${name}: van ${from} naar ${to}`,
  notGiven: 'niet gekozen',
  yes: 'ja',
  no: 'nee',
  list: (name: string, how: How) =>
    `lijst ${name} van effectcalc: ${{ changed: 'gewijzigd', new: 'komt erbij', gone: 'wordt niet meer gebruikt' }[how]}`,
  input: (name: string, how: How) => `${name}: ${{ changed: 'gewijzigd', new: 'nieuw', gone: 'weg' }[how]}`,
  output: (name: string, how: How) =>
    `${name}: ${{ changed: 'krijgt een andere inhoud', new: 'komt erbij', gone: 'wordt niet meer gemaakt' }[how]}`,
  cases: 'verhalen: er is er een gewijzigd, nieuw of weg',
  settings: 'instellingen: komen op iets anders uit',
}
