import type { Case } from '../../core/case/case.ts'
import { type Document, document, titled } from '../document.ts'
import { account, usedIn } from './account.ts'
import { calculation } from './case/calculation.ts'
import { costByPayer } from './case/cost-by-payer.ts'
import { courses } from './case/courses.ts'
import { experienceOfCase } from './case/experience.ts'
import { howSure } from './case/how-sure.ts'
import { inShort, titlesOfCase } from './case/in-short.ts'
import { outcomesOfCase } from './case/outcome-chain.ts'
import { qualityOfLife } from './case/quality-of-life.ts'
import { reasons } from './case/reasons.ts'
import { storyOfCase } from './case/story.ts'
import { supportOfCase } from './case/support.ts'
import { whatCarries } from './case/what-carries.ts'
import type { Desk } from './desk.ts'
import { method } from './method.ts'
import { noticeOf } from './notice.ts'
import type { CaseRecord } from './result.ts'
import { twoWayOfCase } from './two-way.ts'

/** The report on one case, as its team reads it: the story and what it shows first, then how that was counted. */
export function caseReport(desk: Desk, record: CaseRecord, story: Case, date: string | null): Document {
  const { language } = desk
  const about = {
    language,
    title: record.title,
    organisation: record.organisation ?? null,
    date,
    notice: noticeOf(desk),
  }
  return titled(
    about,
    document(
      titlesOfCase(desk, record, story),
      inShort(desk, record, story),
      storyOfCase(desk, story),
      courses(desk, story, record.reference.scenario),
      supportOfCase(desk, story),
      qualityOfLife(desk, record, story),
      outcomesOfCase(desk, record, story),
      experienceOfCase(desk, story),
      costByPayer(desk, record),
      whatCarries(desk, record),
      howSure(desk, record),
      twoWayOfCase(desk, record),
      reasons(desk, record, story),
      calculation(desk, record, story),
      account(desk, usedIn(record)),
      method(desk),
    ),
  )
}
