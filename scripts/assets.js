// Files that stand beside the program as they are: the letters of documents, and what draws pictures in dots.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { openSync as openFont } from 'fontkit'

/** Where the letters of documents come from. */
export const fontPackage = '@expo-google-fonts/source-sans-3'

const assets = {
  'fonts/regular.ttf': `${fontPackage}/400Regular/SourceSans3_400Regular.ttf`,
  'fonts/bold.ttf': `${fontPackage}/700Bold/SourceSans3_700Bold.ttf`,
  'fonts/italic.ttf': `${fontPackage}/400Regular_Italic/SourceSans3_400Regular_Italic.ttf`,
  'resvg.wasm': '@resvg/resvg-wasm/index_bg.wasm',
}

/** The fonts of documents and which signs they have, and what draws pictures in dots. */
export function copyAssets(root, fresh) {
  mkdirSync(`${fresh}/fonts`)
  for (const [name, file] of Object.entries(assets)) copyFileSync(`${root}node_modules/${file}`, `${fresh}/${name}`)
  const signs = ['regular', 'bold', 'italic'].map(
    (name) => new Set(openFont(`${fresh}/fonts/${name}.ttf`).characterSet),
  )
  writeFileSync(
    `${fresh}/fonts/coverage.json`,
    JSON.stringify(rangesOf([...signs[0]].filter((sign) => signs.every((one) => one.has(sign))))),
  )
}

/** Numbers from low to high as pairs: the first and the last of each run. */
function rangesOf(numbers) {
  const ranges = []
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last !== undefined && last[1] === number - 1) last[1] = number
    else ranges.push([number, number])
  }
  return ranges
}
