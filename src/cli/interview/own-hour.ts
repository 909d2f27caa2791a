import { join } from 'node:path'
import { stringify } from 'yaml'
import { readText } from '../../formats/read.ts'
import { schemas } from '../../formats/schemas/all.ts'
import { decodeText } from '../../formats/text.ts'
import type { Sentences } from '../../language/sentences.ts'
import { CannotStart } from '../exit.ts'
import { insideProject } from '../inside-project.ts'
import type { Project } from '../project.ts'
import type { Session } from '../session.ts'
import { settled } from './ask.ts'
import type { Prompter } from './prompter.ts'
import { typedNumber, typedText } from './typed.ts'

/** The name of the price of an hour of the organisation's own social work, and the list that holds it. */
const ownHour = { id: 'own-social-work-hour', file: 'prices/own.yaml' } as const

/**
 * Asks once what an hour of the organisation's own social work costs, and keeps it in the project's own price list with
 * its source and year; false where somebody stops.
 */
export async function askOwnHour(
  session: Session,
  { root, evaluation }: Project,
  prompter: Prompter,
): Promise<boolean> {
  const { world, atTerminal } = session
  if (evaluation.prices.has(ownHour.id)) return true
  const { newCase: words } = atTerminal.interview
  const amount = await amountOf(prompter, atTerminal)
  if (amount === 'stop') return false
  if (amount === null) return true
  const year = await yearOf(prompter, words.ownHourYear, evaluation.settings.price_year)
  if (year === 'stop') return false
  const source = await prompter.type(words.ownHourSource)
  if (source === 'stop') return false
  const price = {
    id: ownHour.id,
    label: words.ownHourLabel,
    unit: 'hour',
    amount,
    price_year: year,
    payer: 'municipality-wmo',
    sector: 'social-work',
    form: 'individual',
    source: { title: (source === 'back' ? '' : typedText(source.value)) || words.ownListTitle },
  }
  const path = await insideProject(session, root, join(root, ownHour.file))
  const before = (await world.files.kind(path)) === 'file' ? decodeText(await world.files.read(path)) : { text: null }
  if (!('text' in before)) throw new CannotStart(atTerminal.disk.notUtf8(ownHour.file))
  const text = withPrice(before.text, price, words.ownListTitle)
  if (readText(schemas.prices, text, ownHour.file).value === null)
    throw new CannotStart(words.ownHourNoPlace(ownHour.file))
  await world.files.makeFolder(join(path, '..'))
  await world.files.write(path, [text])
  prompter.say(words.ownHourKept(ownHour.file))
  const { prices } = evaluation.settings
  if (prices.length > 0 && !prices.includes(ownHour.file) && (await isNamed(world, root)))
    prompter.say(words.ownHourNotUsed(ownHour.file))
  return true
}

/** Whether the settings name their price lists, so that a new one has to be named too. */
async function isNamed(world: Session['world'], root: string): Promise<boolean> {
  const path = join(root, 'effectcalc.yaml')
  if ((await world.files.kind(path)) !== 'file') return false
  return /^prices:/m.test(new TextDecoder().decode(await world.files.read(path)))
}

/** The amount typed; null where it is skipped. */
async function amountOf(prompter: Prompter, sentences: Sentences): Promise<number | null | 'stop'> {
  const { newCase: words, refused } = sentences.interview
  for (;;) {
    const reply = await prompter.type(words.ownHour)
    if (reply === 'stop') return 'stop'
    if (reply === 'back' || reply.value.trim() === '') return null
    const read = await settled(typedNumber, reply.value.replace(/^\s*€\s*/, ''), prompter, sentences)
    if (read === 'stop') return 'stop'
    if (typeof read === 'object' && read !== null && typeof read.answer === 'number' && read.answer > 0)
      return read.answer
    if (read !== 'again') prompter.say(refused.quantity)
  }
}

async function yearOf(prompter: Prompter, message: string, usual: number): Promise<number | 'stop'> {
  for (;;) {
    const reply = await prompter.type(message, String(usual))
    if (reply === 'stop') return 'stop'
    if (reply === 'back' || /^(19|20|21)\d\d$/.test(reply.value.trim()))
      return reply === 'back' ? usual : Number(reply.value)
  }
}

/** A price list with one more price at its end, or a new one. */
function withPrice(text: string | null, price: object, title: string): string {
  const entry = stringify([price], { lineWidth: 0 }).replace(/^/gm, '  ').trimEnd()
  if (text === null) return `price_list: own\ntitle: ${title}\ncurrency: EUR\nprices:\n${entry}\n`
  return `${text.trimEnd()}\n${entry}\n`
}
