/** Hoe lang iets nog duurt, in woorden. */
function left(seconds: number): string {
  if (seconds < 55)
    return `nog ongeveer ${Math.max(1, seconds > 10 ? Math.ceil(seconds / 5) * 5 : Math.ceil(seconds))} s`
  const minutes = Math.round(seconds / 60)
  if (minutes < 60) return minutes === 1 ? 'nog ongeveer een minuut' : `nog ongeveer ${minutes} minuten`
  const hours = Math.round(minutes / 30) / 2
  return `nog ongeveer ${String(hours).replace('.', ',')} uur`
}

/** Veel bestanden tegelijk: voortgang, en rekenen in meer threads. */
export const batch = {
  option: {
    jobs: 'zoveel threads rekenen tegelijk; zonder: een bij weinig bestanden, en bij meer dan 2000 een per kern, hoogstens vier',
  },
  wrongJobs: (value: string) => `--jobs is een geheel getal van 1 tot 64, niet ${value}`,
  /** Eén regel: een deel, hoeveel van hoeveel, en hoe lang nog. */
  progress: (work: 'reading' | 'writing', share: string, done: string, all: string, seconds: number) =>
    `${share} · ${{ reading: `${done} van ${all} bestanden`, writing: `${done} van ${all} rapporten gemaakt` }[work]} · ${left(seconds)}`,
  threadGone:
    'een van de threads is gestopt voordat zij klaar was, misschien omdat er geen geheugen meer was. Er is niets geschreven. Probeer het met --jobs 1',
}
