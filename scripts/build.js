// Bundles the program for a fast start, and turns data/ into JSON with the lines its prices stand on.
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = `${root}dist`
const fresh = `${root}dist.new`

// cli-table3 measures the same words many times, with an old string-width that builds its pattern anew at each call:
// it shares ours, and each text is measured once.
const measuredOnce = `
const stringWidth = require('string-width').default
const widths = new Map()
module.exports = (text) => {
  if (!widths.has(text)) widths.set(text, /^[ -~]*$/.test(text) ? text.length : stringWidth(text))
  return widths.get(text)
}`
const oneStringWidth = {
  name: 'one-string-width',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^string-width$/ }, ({ importer }) =>
      importer.includes('cli-table3') ? { path: 'string-width', namespace: 'shared' } : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'shared' }, () => ({ contents: measuredOnce, resolveDir: root }))
  },
}

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  // The CommonJS build of js-yaml reads several times as fast as its ES build.
  alias: { 'js-yaml': `${root}node_modules/js-yaml/dist/js-yaml.cjs.js` },
  logLevel: 'warning',
  plugins: [oneStringWidth],
}

// CommonJS packages inside an ES bundle ask for `require`.
const banner = {
  js: "import { createRequire as effectcalcRequire } from 'node:module';const require = effectcalcRequire(import.meta.url);",
}

/** Builds the program; tests call it first, so that they run what is in the source. */
export async function setup() {
  rmSync(fresh, { recursive: true, force: true })
  const { metafile } = await build({
    ...common,
    entryPoints: { main: 'src/cli/main.ts' },
    metafile: true,
    outdir: fresh,
    splitting: true,
    minifyWhitespace: true,
    minifySyntax: true,
    banner,
    define: { EFFECTCALC_VERSION: JSON.stringify(version()) },
  })
  writeFileSync(`${fresh}/LICENSES.txt`, licencesOf(Object.keys(metafile.inputs)))
  await buildData()
  // Only a build that succeeded takes the place of the last one.
  rmSync(dist, { recursive: true, force: true })
  renameSync(fresh, dist)
}

/** Reads data/ with the program's own reader, so that what is shipped has passed its checks. */
async function buildData() {
  const reader = `${fresh}/reader.mjs`
  await build({ ...common, entryPoints: [`${root}src/formats/shipped.ts`], outfile: reader, banner })
  const { shippedData } = await import(`file://${reader}`)
  const files = ['prices', 'index', 'instruments'].flatMap((folder) =>
    readdirSync(`${root}data/${folder}`)
      .sort()
      .map((name) => `data/${folder}/${name}`),
  )
  const bytes = [...files, 'data/payers.yaml'].map((file) => ({ file, bytes: readFileSync(root + file) }))
  writeFileSync(`${fresh}/data.json`, JSON.stringify(shippedData(bytes)))
  rmSync(reader)
}

/** The licences of the packages that are part of the bundle. */
function licencesOf(inputs) {
  const folders = inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [])
  return [...new Set(folders)]
    .sort()
    .map((folder) => {
      const { name, version: number, license } = JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8'))
      const file = readdirSync(root + folder).find((one) => /^licen[cs]e/i.test(one))
      const text = file === undefined ? '' : readFileSync(`${root}${folder}/${file}`, 'utf8')
      return `${name} ${number} (${license})\n\n${text.trim()}\n`
    })
    .join('\n----\n\n')
}

function version() {
  return JSON.parse(readFileSync(`${root}package.json`, 'utf8')).version
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await setup()
