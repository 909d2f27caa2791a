import { numbersOf } from '../numbers.ts'

const { number } = numbersOf('nl')

/** Een groep spreekt samen een score af. */
export const consensus = {
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
      `Wat spreekt u af: hoe zou het zijn geweest, ${title ?? 'zonder de ondersteuning'}?`,
  },
  option: { 'take-over': 'in één keer overnemen', 'one-by-one': 'een voor een langslopen' } as Readonly<
    Record<string, string>
  >,
  nothingSaid: 'niets gezegd',
  afterDiscussion: (rater: string) => `${rater} (na overleg)`,
  point: {
    start: 'begin',
    intervention: 'eind, met de ondersteuning',
    reference: (title: string | undefined) => `eind, ${title ?? 'zonder de ondersteuning'}`,
    followUp: (moment: string) => `na afloop, ${moment}`,
  },
  spread: (point: string, given: readonly string[], apart: number) =>
    `${point}: ${given.join(' · ')}${apart === 0 ? '' : ` (${apart === 1 ? '1 niveau' : `${number(apart)} niveaus`} verschil)`}`,
}
