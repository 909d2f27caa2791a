import type { Case } from '../../../core/case/case.ts'
import { referencesOf } from '../../../core/case/compared-reference.ts'
import { heading, paragraph, type Section } from '../../document.ts'
import type { Desk } from '../desk.ts'
import { coursesOfCase } from '../pictures/courses-of-case.ts'

/** How it went, beside how it is estimated to have gone otherwise; other reference courses of the file are named. */
export function courses(desk: Desk, story: Case, reference: string): Section {
  const { sentences } = desk
  const words = sentences.report.story
  const titleOf = (name: string) => story.scenarios[name]?.title ?? null
  const others = referencesOf(story).filter((name) => name !== reference)
  return [
    heading(2, words.timeline, 'courses'),
    paragraph(words.coursesIntro),
    coursesOfCase(desk, story, reference),
    ...others.map((name) => {
      const kind = story.scenarios[name]?.kind ?? 'usual'
      return paragraph(words.otherCourse(name, titleOf(name), sentences.words.kind[kind]))
    }),
  ]
}
