import type { Audience, Evaluation, Settings } from '../../case/evaluation.ts'
import type { Finding } from '../../finding.ts'
import type { Programme } from '../../programme/programme.ts'
import { approaches, namedApproaches, titlesTwice } from './approaches.ts'
import { area } from './area.ts'
import { counts } from './counts.ts'
import { grades } from './grades.ts'
import { quote } from './quote.ts'

/** Findings between the fields of a programme, and between it and the settings as their file says them. */
export function checkProgramme(programme: Programme, stated: Settings, evaluation: Evaluation): readonly Finding[] {
  return [
    ...approaches(programme, stated, evaluation),
    ...titlesTwice(programme),
    ...namedApproaches(programme, evaluation),
    ...counts(programme),
    ...grades(programme),
    ...area(programme),
  ]
}

/** Findings in what could be read of a programme with errors: those about one part at a time. */
export function checkProgrammePart(programme: Programme): readonly Finding[] {
  return [...counts(programme), ...grades(programme)]
}

/** Quotes of a programme that may not go to the audience of a report, or of which nothing is said. */
export function checkQuotes(programme: Programme, audience: Audience): readonly Finding[] {
  const { satisfaction = [], conversations = [] } = programme
  const groups = [...Object.entries({ satisfaction, conversations })]
  return groups.flatMap(([name, all]) =>
    all.flatMap(({ themes = [] }, at) =>
      themes.flatMap((theme, index) => quote(theme, [name, at, 'themes', index, 'quote'], audience)),
    ),
  )
}
