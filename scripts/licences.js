// The licences of what is bundled: each package's own words.
import { readdirSync, readFileSync } from 'node:fs'
import { fontPackage } from './assets.js'

/** The licences of the packages in the bundle, and of what these need: some carry it inside their own files. */
export function licencesOf(root, inputs) {
  const bundled = inputs.flatMap((path) => /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [])
  const names = new Set([...bundled, fontPackage])
  for (const name of names)
    for (const needed of Object.keys(packageOf(root, name).dependencies ?? {})) names.add(needed)
  return [...names]
    .sort()
    .map((name) => licenceOf(root, name))
    .join('\n----\n\n')
}

/** What packages that carry no text of their licence ask to be said. */
const withoutText = {
  '@resvg/resvg-wasm':
    'This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of the MPL was not ' +
    'distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.\n\n' +
    'The source is at https://github.com/yisibl/resvg-js. dist/resvg.wasm is its index_bg.wasm, unchanged.',
}

function licenceOf(root, name) {
  const { version: number, license } = packageOf(root, name)
  const folder = `${root}node_modules/${name}`
  const files = readdirSync(folder).filter((one) => /^licen[cs]e/i.test(one))
  const texts = files.map((file) => readFileSync(`${folder}/${file}`, 'utf8').trim())
  if (texts.length === 0 && withoutText[name] === undefined) throw new Error(`${name} carries no licence`)
  if (texts.length === 0) texts.push(withoutText[name])
  return `${name} ${number} (${license})\n\n${texts.join('\n\n')}\n`
}

function packageOf(root, name) {
  return JSON.parse(readFileSync(`${root}node_modules/${name}/package.json`, 'utf8'))
}
