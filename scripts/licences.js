// The licences of what is bundled: each package's own words.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fontPackage } from './assets.js'

/** The licences of the packages in the bundle, and of what these need: some carry it inside their own files. */
export function licencesOf(root, inputs) {
  const bundled = inputs.flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [])
  const folders = new Set([...bundled, `node_modules/${fontPackage}`])
  for (const folder of folders)
    for (const needed of Object.keys(packageIn(root, folder).dependencies ?? {}))
      folders.add(neededBy(root, folder, needed))
  const licences = [...folders].map((folder) => licenceIn(root, folder))
  return [...new Set(licences)].sort().join('\n----\n\n')
}

/** The folder of a package that another needs: its own, or the nearest above it, as Node looks. */
function neededBy(root, folder, name) {
  const own = `${folder}/node_modules/${name}`
  if (existsSync(`${root}${own}`)) return own
  const above = folder.lastIndexOf('/node_modules/')
  return above < 0 ? `node_modules/${name}` : neededBy(root, folder.slice(0, above), name)
}

/** What packages that carry no text of their licence ask to be said. */
const withoutText = {
  '@resvg/resvg-wasm':
    'This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of the MPL was not ' +
    'distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.\n\n' +
    'The source is at https://github.com/yisibl/resvg-js. dist/resvg.wasm is its index_bg.wasm, unchanged.',
}

function licenceIn(root, folder) {
  const { name, version: number, license } = packageIn(root, folder)
  const files = readdirSync(`${root}${folder}`).filter((one) => /^licen[cs]e/i.test(one))
  const texts = files.map((file) => readFileSync(`${root}${folder}/${file}`, 'utf8').trim())
  if (texts.length === 0 && withoutText[name] === undefined) throw new Error(`${name} carries no licence`)
  if (texts.length === 0) texts.push(withoutText[name])
  return `${name} ${number} (${license})\n\n${texts.join('\n\n')}\n`
}

function packageIn(root, folder) {
  return JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8'))
}
