import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const examples = fileURLToPath(new URL('../cases/', import.meta.url))

/** Writes a project of so many cases, the example stories over and over under other ids; returns their files. */
export function generateProject(folder, count) {
  const stories = readdirSync(examples)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
  mkdirSync(join(folder, 'cases'), { recursive: true })
  writeFileSync(
    join(folder, 'effectcalc.yaml'),
    readFileSync(fileURLToPath(new URL('../effectcalc.yaml', import.meta.url))),
  )
  for (let n = 0; n < count; n++) {
    const text = readFileSync(join(examples, stories[n % stories.length]), 'utf8')
    const id = `case-${String(n).padStart(6, '0')}`
    writeFileSync(join(folder, 'cases', `${id}.yaml`), text.replace(/^case: .*$/m, `case: ${id}`))
  }
  return count
}
