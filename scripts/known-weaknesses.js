// Says what the registry knows of weaknesses in packages: npm audit --json | node scripts/known-weaknesses.js package-lock.json
//
// Ends with 1 where there is one. A registry that does not answer the question is told of, and is no fault of a change.
import { text } from 'node:stream/consumers'

const [, , lock] = process.argv
const answer = await text(process.stdin)
const known = metadataOf(answer)
if (known === undefined) console.log(`the registry could not say whether packages have known weaknesses (${lock})`)
else if (known.vulnerabilities.total > 0) {
  console.log(answer)
  process.exitCode = 1
} else console.log(`no known weaknesses in ${known.dependencies.total} packages (${lock})`)

function metadataOf(json) {
  try {
    return JSON.parse(json).metadata
  } catch {
    return undefined
  }
}
