import type { Case } from '../../../core/case/case.ts'
import { heading, paragraph, type Section, table } from '../../document.ts'
import type { Desk } from '../desk.ts'

/** When the support of a case was asked for and given, and what it took beside its costs. */
export function supportOfCase(desk: Desk, { support }: Case): Section {
  if (support === undefined || Object.values(support).every((one) => one === undefined)) return []
  const { programme, words: general } = desk.sentences
  const { story: words } = programme
  const { asked, started, ended, relapse, volunteer_hours: volunteers } = support
  const moments = [
    ...(asked === undefined ? [] : [words.asked(general.moment(asked))]),
    ...(started === undefined ? [] : [words.started(general.moment(started))]),
    ...(ended === undefined ? [] : [words.ended(general.moment(ended))]),
  ].join(', ')
  return [
    heading(2, words.support, 'support'),
    ...(moments === '' ? [] : [paragraph(`${moments.charAt(0).toUpperCase()}${moments.slice(1)}.`)]),
    ...withAndUsual(desk, support),
    ...(volunteers === undefined ? [] : [paragraph(words.volunteers(volunteers))]),
    ...(relapse === undefined ? [] : [paragraph(relapse ? words.relapse : words.noRelapse)]),
  ]
}

function withAndUsual({ sentences }: Desk, support: NonNullable<Case['support']>): Section {
  const { story: words } = sentences.programme
  const shown = (value: number | undefined) => (value === undefined ? '–' : sentences.numbers.number(value))
  const row = (label: string, tailored: number | undefined, usual: number | undefined) =>
    tailored === undefined && usual === undefined ? [] : [[label, shown(tailored), shown(usual)]]
  const rows = [
    ...row(words.contacts, support.contact_persons, support.usual_contact_persons),
    ...row(words.hours, support.worker_hours, support.usual_hours),
  ]
  return rows.length === 0 ? [] : [table(words.supportHead, rows)]
}
