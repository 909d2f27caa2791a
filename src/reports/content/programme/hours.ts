import type { HoursCompared, VolunteerHours } from '../../../core/programme/hours.ts'
import { paragraph, type Section } from '../../document.ts'
import { type Desk, figuresOf, said } from '../desk.ts'

/** Hours of workers beside the usual ones, and those of volunteers in hours: in money only where a price was given. */
export function hoursOf(desk: Desk, hours: HoursCompared | null, at: string): Section {
  if (hours === null) return []
  return [...ofWorkers(desk, hours, at), ...ofVolunteers(desk, hours.volunteers, `${at}.volunteers`)]
}

function ofWorkers(desk: Desk, { compared }: HoursCompared, at: string): Section {
  if (compared === null) return []
  const { budget: words } = desk.sentences.programme
  const name = (one: string) => `${at}.compared.${one}`
  const [tailored, usual] = [desk.ratio(name('tailored')), desk.ratio(name('usual'))]
  const costs = [desk.money(name('tailored_cost')), desk.money(name('usual_cost'))] as const
  return [
    paragraph(words.hoursCompared(compared.n, said(tailored), said(usual)), [
      name('n'),
      ...figuresOf([tailored, usual]),
    ]),
    ...(compared.tailored_cost === null
      ? []
      : [paragraph(words.hoursCost(said(costs[0]), said(costs[1])), figuresOf(costs))]),
  ]
}

function ofVolunteers(desk: Desk, volunteers: VolunteerHours | null, at: string): Section {
  if (volunteers === null) return []
  const { volunteers: words } = desk.sentences.programme
  const sum = volunteers.stated === null ? null : desk.ratio(`${at}.stated.sum`)
  return [
    ...(sum === null || volunteers.stated === null
      ? []
      : [paragraph(words.stated(volunteers.stated.n, said(sum)), [`${at}.stated.n`, ...figuresOf([sum])])]),
    ...(['intervention', 'reference'] as const).flatMap((course) => {
      const found = volunteers[course]
      if (found === null) return []
      const hours = desk.ratio(`${at}.${course}.hours`)
      const priced = desk.money(`${at}.${course}.priced`)
      const inMoney = found.priced === null ? words.unpriced : words.priced(said(priced))
      return [paragraph(`${words.inLines(said(hours), course)} ${inMoney}`, figuresOf([hours, priced]))]
    }),
  ]
}
