import { describe, expect, test } from 'vitest'
import { finding } from '../../src/core/finding.ts'
import { readText, unlistedOf } from '../../src/formats/read.ts'
import { schemas } from '../../src/formats/schemas/all.ts'

const most = 20_000
const warnings = Array.from({ length: most + 5 }, () => finding('may-point-to-a-person', ['title'], { kind: 'phone' }))
const error = finding('missing-key', ['title'], { key: 'x' })

describe('of very many findings in one file', () => {
  const { locate } = readText(schemas.case, 'case: a\ntitle: b\n', 'a.yaml')

  test('so many are listed, and an error before any warning, wherever it stands', () => {
    const listed = locate([...warnings, error])
    expect(listed).toHaveLength(most)
    expect(listed.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(['missing-key'])
  })

  test('the errors that are not listed are counted, and no warnings', () => {
    expect(unlistedOf([...warnings, error])).toBe(0)
    expect(unlistedOf(Array.from({ length: most + 3 }, () => error))).toBe(3)
  })
})
