// Bundles the program for a fast start, and turns data/ into JSON with the lines its prices stand on.
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { basename } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { copyAssets } from './assets.js'
import { licencesOf } from './licences.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = `${root}dist`
// Two builds at once do not get into each other's way.
const fresh = `${root}dist.new.${process.pid}`

// An import of one of Node's own modules looks up every name it has, which loads more of Node than is used; asking for the
// module itself does not. commander can start other programs as commands; this one never does, and loads nothing for it.
const nodesOwn = {
  name: 'nodes-own',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^(node:)?(${builtinModules.join('|')})$`) }, ({ path }) => ({
      path: path.replace(/^node:/, ''),
      namespace: 'nodes-own',
    }))
    onLoad({ filter: /.*/, namespace: 'nodes-own' }, ({ path }) => ({
      contents:
        path === 'child_process' ? 'module.exports = {}' : `module.exports = process.getBuiltinModule('${path}')`,
    }))
  },
}

// What is heavy and not always used, as what makes documents of a format or reads texts, stays outside until it is asked for.
const apart = {
  name: 'apart',
  setup({ onResolve }) {
    onResolve({ filter: /(reports\/render\/[a-z-]+|formats\/own-text|\.\/watch-files)\.ts$/ }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path: `./apart/${basename(path, '.ts')}.js`, external: true } : undefined,
    )
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
  plugins: [nodesOwn],
}

/** Builds the program; tests call it first, so that they run what is in the source. */
export async function setup() {
  rmSync(fresh, { recursive: true, force: true })
  const small = { ...common, outdir: fresh, minifyWhitespace: true, minifySyntax: true }
  const define = { EFFECTCALC_VERSION: JSON.stringify(version()) }
  await build({
    ...small,
    entryPoints: ['src/cli/main.ts', 'src/cli/worker.ts'],
    define,
    plugins: [nodesOwn, apart],
  })
  // One file for the program loads faster than many small ones; `--version` does not load it at all.
  const { metafile } = await build({
    ...small,
    entryPoints: ['src/cli/program.ts'],
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    metafile: true,
    define: { 'import.meta.url': 'effectcalcHere' },
    plugins: [nodesOwn, apart],
  })
  const program = `${fresh}/program.cjs`
  writeFileSync(program, inAscii(besideTheProgram(readFileSync(program, 'utf8'))))
  const rendering = await build({
    ...small,
    entryPoints: [
      ...['html', 'pdf', 'docx', 'xlsx', 'csv', 'markdown', 'findings-sarif'].map(
        (name) => `src/reports/render/${name}.ts`,
      ),
      'src/formats/own-text.ts',
      'src/cli/watch-files.ts',
    ],
    entryNames: '[name]',
    outdir: `${fresh}/apart`,
    splitting: true,
    external: ['@myriaddreamin/typst-ts-node-compiler'],
    metafile: true,
    legalComments: 'eof',
    banner: { js: requireInModules },
  })
  copyAssets(root, fresh)
  const inputs = [metafile, rendering.metafile].flatMap(({ inputs }) => Object.keys(inputs))
  writeFileSync(`${fresh}/LICENSES.txt`, licencesOf(root, inputs))
  await buildData()
  await makeCode()
  // Only a build that succeeded takes the place of the last one.
  rmSync(dist, { recursive: true, force: true })
  renameSync(fresh, dist)
}

/** Reads data/ with the program's own reader, so that what is shipped has passed its checks. */
async function buildData() {
  const reader = `${fresh}/reader.mjs`
  await build({ ...common, entryPoints: [`${root}src/formats/shipped.ts`], outfile: reader })
  const { shippedData } = await import(pathToFileURL(reader).href)
  const files = ['prices', 'index', 'instruments'].flatMap((folder) =>
    readdirSync(`${root}data/${folder}`)
      .sort()
      .map((name) => `data/${folder}/${name}`),
  )
  const bytes = [...files, 'data/payers.yaml'].map((file) => ({ file, bytes: readFileSync(root + file) }))
  writeFileSync(`${fresh}/data.json`, JSON.stringify(shippedData(bytes)))
  rmSync(reader)
}

// A package written for `require` still asks for it, for modules of Node's own, after it is bundled into a module.
const requireInModules =
  "import{createRequire as makeRequire}from'node:module';const require=makeRequire(import.meta.url);"

/** The program is no module, so that who loads it also loads for it what stands beside it. */
function besideTheProgram(source) {
  return source.replaceAll(/import\("(\.\/apart\/[a-z-]+\.js)"\)/g, 'effectcalcLoad("$1")')
}

/** Source in which other signs than those of ASCII are written by their number: it is read twice as fast. */
function inAscii(source) {
  return source.replace(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Has this Node make code of the program, with what a report on the example stories uses. */
async function makeCode() {
  const loader = `${fresh}/loader.mjs`
  const parts = "export * from './src/cli/load-program.ts'; export * from './src/cli/world.ts'"
  await build({ ...common, stdin: { contents: parts, resolveDir: root }, outfile: loader })
  const { loadProgram, realWorld } = await import(pathToFileURL(loader).href)
  const { program, code } = loadProgram(pathToFileURL(`${fresh}/`))
  const nowhere = { write: () => {}, gone: async () => {}, isTerminal: false, columns: 80 }
  const world = { ...realWorld(root), out: nowhere, err: nowhere }
  if ((await program.run(['report', 'cases'], world, version())) !== 0)
    throw new Error('the example stories have errors')
  writeFileSync(`${fresh}/program.cache`, code())
  rmSync(loader)
}

function version() {
  return JSON.parse(readFileSync(`${root}package.json`, 'utf8')).version
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await setup()
