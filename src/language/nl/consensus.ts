import { numbersOf } from '../numbers.ts'

const { number } = numbersOf('nl')

function outsideOf(span: { readonly low: number; readonly high: number } | null): string {
  if (span === null) return 'Dit heeft niemand gegeven'
  const { low, high } = span
  return `Dit valt buiten wat is gegeven (${low === high ? number(low) : `${number(low)} tot ${number(high)}`})`
}

/** Een groep spreekt samen een score af. */
export const consensus = {
  rater: 'Welke groep scoort er? Een code, nooit een naam (bijvoorbeeld groep-1)',
  raterRefused: 'Schrijf een code van kleine letters, cijfers en streepjes, bijvoorbeeld groep-1.',
  agreedOn: (domains: readonly string[]) => `Hierover gaven allen hetzelfde:\n  ${domains.join('\n  ')}`,
  agreedLevels: (domain: string, said: readonly string[]) => `${domain}: ${said.join(', ')}`,
  ask: {
    agreed: 'Wat doet u met de leefgebieden waarover allen het al eens zijn?',
    others: 'Wat geldt voor de leefgebieden die niemand scoorde?',
    because: 'Waarom spreekt u dit samen af?',
  } as Readonly<Record<string, string>>,
  othersDiffer: (said: readonly string[]) => `Daarover verschilt men: ${said.join(' · ')}`,
  level: {
    start: 'Wat spreekt u af: hoe was het aan het begin?',
    intervention: 'Wat spreekt u af: hoe is het aan het eind, met de ondersteuning?',
    reference: (title: string | undefined) =>
      `Wat spreekt u af: hoe zou het zijn geweest, ${title === undefined ? 'zonder de ondersteuning' : `“${title}”`}?`,
  },
  option: { 'take-over': 'in één keer overnemen', 'one-by-one': 'een voor een langslopen' } as Readonly<
    Record<string, string>
  >,
  outside: {
    given: (span: { readonly low: number; readonly high: number } | null) => outsideOf(span),
    ask: (span: { readonly low: number; readonly high: number } | null) => `${outsideOf(span)}: klopt dat?`,
    again: 'nee, opnieuw kiezen',
    yes: 'ja, dit spreken we af',
  },
  reason: (rater: string, because: string) => `${rater} schreef: ${because}`,
  nothingSaid: 'niets gezegd',
  afterDiscussion: (rater: string) => `${rater} (na overleg)`,
  point: {
    start: 'begin',
    intervention: 'eind, met de ondersteuning',
    reference: (title: string | undefined) => `eind, ${title === undefined ? 'zonder de ondersteuning' : `“${title}”`}`,
    followUp: (moment: string) => `na afloop, ${moment}`,
  },
  spread: (point: string, given: readonly string[], apart: number) =>
    `${point}: ${given.join(' · ')}${apart === 0 ? '' : ` (${apart === 1 ? '1 niveau' : `${number(apart)} niveaus`} verschil)`}`,
  againstSame: (steps: number) =>
    `Wie niveaus gaf zag ${steps === 1 ? '1 niveau' : `${number(steps)} niveaus`} verandering of effect; een ander zei dat het gelijk bleef.`,
}
