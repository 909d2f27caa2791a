import { numbersOf } from '../numbers.ts'

const { number } = numbersOf('nl')

const counted = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`

/** Zinnen over wat instellingen, beginlijst en opties van bevindingen maken. */
export const checkSettings = {
  silenced: (n: number) =>
    `${counted(n, 'bevinding telt', 'bevindingen tellen')} niet mee door findings in effectcalc.yaml, waar de reden staat; "effectcalc check --all" toont ze.`,
  inReport: (n: number) =>
    `${counted(n, 'bevinding telt', 'bevindingen tellen')} hier niet mee, omdat de instellingen van dit project dat zeggen.`,
  silencedShown: 'Telt niet mee door findings in effectcalc.yaml, waar de reden staat',
  inBaseline: (n: number, errors: number, file: string) =>
    `${counted(n, 'bevinding staat', 'bevindingen staan')} al in ${file} en ${n === 1 ? 'telt' : 'tellen'} niet mee${errors === 0 ? '' : `, waaronder ${counted(errors, 'fout', 'fouten')}: een casus met een fout staat niet in het rapport`}; "effectcalc check --all" toont ze.`,
  inBaselineShown: (file: string) => `Telt niet mee omdat het al in ${file} staat`,
  gone: (n: number, file: string) =>
    `${counted(n, 'bevinding', 'bevindingen')} uit ${file} ${n === 1 ? 'is' : 'zijn'} er niet meer; maak die lijst korter met "effectcalc check --write-baseline".`,
  baselineWritten: (n: number, file: string) =>
    `${file} geschreven: ${counted(n, 'bevinding telt', 'bevindingen tellen')} voortaan niet mee in check.`,
  baselineUnreadable: (file: string) =>
    `${file} is niet te lezen; "effectcalc check --write-baseline" maakt het opnieuw.`,
  baselineLater: (file: string) =>
    `${file} is van een latere versie van effectcalc; gebruik die, of haal het bestand weg.`,
  baselineOfInput:
    'wat via de standaardinvoer komt (-) gaat niet in een beginlijst, omdat daar straks een ander verhaal kan komen; noem een bestand of een map',
  tooManyWarnings: (n: number, most: number) =>
    `${counted(n, 'waarschuwing', 'waarschuwingen')}, en --max-warnings staat er hooguit ${number(most)} toe`,
  wrongMaxWarnings: (value: string) => `--max-warnings wil een heel getal vanaf 0, niet "${value}"`,
  repository: 'de map van de repository',
  rule: {
    mend: 'Oplossen:',
    changeable: (code: string) =>
      `Weegt dit in dit project anders? Zet in effectcalc.yaml \`findings: { ${code}: { severity: off, because: … } }\`, of bij severity error, warning of note.`,
    fixed: 'Deze fout is niet lichter te maken met findings in effectcalc.yaml.',
  },
  noFindings: 'Geen bevindingen.',
  option: {
    maxWarnings: 'meer waarschuwingen dan dit geven ook afsluitcode 1',
    writeBaseline: 'schrijft wat er nu gevonden wordt naar effectcalc-baseline.json, waarna het niet meer meetelt',
  },
}
