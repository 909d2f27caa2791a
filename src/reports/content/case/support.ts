import type { Case } from '../../../core/case/case.ts'
import { heading, paragraph, type Section, table } from '../../document.ts'
import type { Desk } from '../desk.ts'

/** When the support of a case was asked for and given, and what it took beside its costs. */
export function supportOfCase(desk: Desk, { case: id, support }: Case): Section {
  if (support === undefined || Object.values(support).every((one) => one === undefined)) return []
  const { programme, words: general } = desk.sentences
  const { story: words } = programme
  const at = `cases.${id}.support`
  const { asked, started, ended, relapse, volunteer_hours: volunteers } = support
  const moments = [
    ...(asked === undefined ? [] : [words.asked(general.moment(asked))]),
    ...(started === undefined ? [] : [words.started(general.moment(started))]),
    ...(ended === undefined ? [] : [words.ended(general.moment(ended))]),
  ].join(', ')
  return [
    heading(2, words.support, 'support'),
    ...(moments === '' ? [] : [paragraph(`${moments.charAt(0).toUpperCase()}${moments.slice(1)}.`)]),
    ...withAndUsual(desk, support, at),
    ...(volunteers === undefined ? [] : [paragraph(words.volunteers(volunteers), [`${at}.volunteer_hours`])]),
    ...(relapse === undefined ? [] : [paragraph(relapse ? words.relapse : words.noRelapse)]),
  ]
}

type Stated = 'contact_persons' | 'usual_contact_persons' | 'worker_hours' | 'usual_hours'

function withAndUsual(desk: Desk, support: NonNullable<Case['support']>, at: string): Section {
  const { story: words } = desk.sentences.programme
  const shown = (name: Stated) => (support[name] === undefined ? '–' : desk.ratio(`${at}.${name}`))
  const row = (label: string, tailored: Stated, usual: Stated) =>
    support[tailored] === undefined && support[usual] === undefined ? [] : [[label, shown(tailored), shown(usual)]]
  const rows = [
    ...row(words.contacts, 'contact_persons', 'usual_contact_persons'),
    ...row(words.hours, 'worker_hours', 'usual_hours'),
  ]
  return rows.length === 0 ? [] : [table(words.supportHead, rows)]
}
