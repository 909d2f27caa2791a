/** Words in and about pictures. */
export const pictures = {
  unknown: 'onbekend',
  nothing: 'Er is niets om te tekenen.',
  notDrawn: (n: number) =>
    n === 1
      ? 'Van 1 verhaal is de uitkomst onbekend: het staat niet in de tekening.'
      : `Van ${n} verhalen is de uitkomst onbekend: ze staan niet in de tekening.`,
  ofCase: {
    courses: 'De twee verlopen in de tijd',
    event: 'gebeurtenis',
    activity: 'wat er gebruikt werd',
    course: (side: string, title: string | null) => (title === null ? side : `${side}: ${title}`),
    with: 'met ondersteuning',
    without: 'zonder (geschat)',
    inCourse: (course: string, notes: readonly string[]) =>
      `${course}. ${notes.length === 0 ? 'Geen gebeurtenissen, niets gebruikt.' : `${notes.join('; ')}.`}`,
    quality: 'Kwaliteit van leven: begin, met de ondersteuning en zonder (geschat)',
    start: 'begin',
    scale: (from: string, to: string) => `De schaal loopt van ${from} tot ${to}.`,
    level: (value: string, label: string) => (label === '' ? value : `${value} ${label}`),
    domain: (domain: string, levels: readonly string[]) => `${domain}: ${levels.join(', ')}.`,
    at: (moment: string, level: string) => `${moment} ${level}`,
    payers: 'Wat elke betaler bespaart of extra betaalt',
    carries: 'De posten die het meeste verschil maken',
    row: (label: string, difference: string) => `${label}: ${difference}.`,
    stillToGain: 'nog te winnen',
  },
}
