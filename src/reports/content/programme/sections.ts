import type { SectionName } from '../../../core/case/evaluation.ts'
import type { Section } from '../../document.ts'
import type { Desk } from '../desk.ts'
import { approaches } from './approaches.ts'
import { area } from './area.ts'
import { budget } from './budget.ts'
import { caseload } from './caseload.ts'
import { followUp } from './follow-up.ts'
import { lessons } from './lessons.ts'
import { outcomes } from './outcomes.ts'
import { satisfaction } from './satisfaction.ts'
import { statement } from './statement.ts'

/** The sections on what is known of a programme beside its cases; each is empty where nothing is. */
export const programmeSections = {
  approaches,
  caseload,
  budget,
  outcomes,
  'follow-up': followUp,
  satisfaction,
  area,
  statement,
  lessons,
} as const satisfies Readonly<Partial<Record<SectionName, (desk: Desk) => Section>>>

/** Their names, in the order they have when no other is asked for. */
export const programmeSectionNames = Object.keys(programmeSections) as readonly (keyof typeof programmeSections)[]
