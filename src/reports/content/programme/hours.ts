import type { HoursCompared, VolunteerHours } from '../../../core/programme/hours.ts'
import { paragraph, type Section } from '../../document.ts'
import { type Desk, figuresOf, said } from '../desk.ts'
import { unnamedOption } from '../figure.ts'
import { approachOf } from './by-approach.ts'

/** Hours of workers beside the usual ones. */
export function hoursOfWorkers(desk: Desk, hours: HoursCompared | null, at: string): Section {
  const compared = hours?.compared ?? null
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

/** Hours of volunteers, in hours: in money only where a price was given. */
export function hoursOfVolunteers(desk: Desk): Section {
  const rows = (desk.result.programme?.budgets ?? []).flatMap(({ approach, hours }) =>
    hours === null || hours.volunteers === null ? [] : [{ approach, found: hours.volunteers }],
  )
  return rows.flatMap(({ approach, found }) => [
    ...(rows.length === 1 ? [] : [paragraph(`${approachOf(desk, approach)}:`)]),
    ...ofApproach(desk, found, `programme.budgets.${approach ?? unnamedOption}.hours.volunteers`),
  ])
}

function ofApproach(desk: Desk, volunteers: VolunteerHours, at: string): Section {
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
