import * as z from 'zod/mini'
import { raterRoles } from '../../core/case/rating.ts'
import { code, field, id, number, oneOf, text, yesNo } from './fields.ts'
import { range } from './uncertain.ts'

/** A file of answers: what a scoring interview holds, to go on with, or to take to another computer. */
export const answersFile = z.strictObject({
  answers: field(
    number({ min: 1, max: 1, whole: true }),
    'Versie van dit bestandsformaat',
    'Version of this file format',
  ),
  case: field(id(), 'Naam van de casus', 'Name of the case'),
  case_sha256: field(
    z.optional(code()),
    'Kenmerk van het casusbestand toen het gesprek begon',
    'Hash of the case file when the interview began',
  ),
  rater: field(id(), 'Code van wie scoort', 'Code of who rates'),
  role: field(oneOf(raterRoles), 'Rol van wie scoort', 'Role of who rates'),
  of: field(oneOf(['client', 'child', 'carer', 'volunteer']), 'Om wiens leven het gaat', 'Whose life it is about'),
  after_discussion: field(
    z.optional(yesNo()),
    'Of wie scoort de scores van anderen heeft gezien',
    'Whether who rates has seen the scores of others',
  ),
  instrument: field(id(), 'Instrument', 'Instrument'),
  at: field(code(), 'De vraag waar het gesprek staat', 'The question the interview stands at'),
  given: field(
    z.record(z.string(), z.union([number({ min: 0 }), range({ min: 0 }), text()])),
    'De antwoorden, bij de naam van hun vraag',
    'The answers, by the name of their question',
  ),
})

export type AnswersFile = z.output<typeof answersFile>
