import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../cli/run.ts'

/** A place in a text, counted from 0. */
export interface Position {
  readonly line: number
  readonly character: number
}

/** What an editor underlines. */
export interface Diagnostic {
  readonly message: string
  readonly range: { readonly start: Position; readonly end: Position }
}

/** An editor that has a project open, with its settings, and asks the language server about texts. */
export interface Editor {
  /** Opens a text as a file of the project; the result is what the server finds in it. */
  readonly open: (path: string, text: string) => Promise<readonly Diagnostic[]>
  /** What the server proposes at a place of a text that was opened. */
  readonly completions: (path: string, at: Position) => Promise<readonly string[]>
  /** What the server says of a place of a text that was opened. */
  readonly hover: (path: string, at: Position) => Promise<string>
  readonly close: () => Promise<void>
}

interface Message {
  readonly id?: number | string
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: unknown
}

type Answered = (message: Message) => void

const server = join(root, 'node_modules/yaml-language-server/bin/yaml-language-server')

/** Starts the language server on a project, as an editor that follows the project's own settings would. */
export async function editorOn(folder: string): Promise<Editor> {
  const settings = JSON.parse(await readFile(join(folder, '.vscode/settings.json'), 'utf8')) as Record<string, unknown>
  const process = spawn(globalThis.process.execPath, [server, '--stdio'], { cwd: folder, stdio: 'pipe' })
  const waiting = new Map<number, Answered>()
  const found = new Map<string, (diagnostics: readonly Diagnostic[]) => void>()
  let asked = 0
  const send = (message: Message) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message })
    process.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
  }
  const ask = (method: string, params: unknown) =>
    new Promise<unknown>((done, failed) => {
      const id = ++asked
      waiting.set(id, ({ result, error }) =>
        error === undefined ? done(result) : failed(new Error(JSON.stringify(error))),
      )
      send({ id, method, params })
    })
  const received = ({ id, method, params, ...answer }: Message) => {
    if (method === undefined) waiting.get(id as number)?.(answer)
    else if (id !== undefined) send({ id, result: answered(method, params, settings) })
    else if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: readonly Diagnostic[] }
      found.get(uri)?.(diagnostics)
    }
  }
  process.stdout.on('data', messagesTo(received))
  const uriOf = (path: string) => pathToFileURL(join(folder, path)).href
  const workspaceFolders = [{ uri: pathToFileURL(folder).href, name: 'project' }]
  await ask('initialize', {
    processId: null,
    rootUri: workspaceFolders[0]?.uri,
    workspaceFolders,
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true, didChangeConfiguration: {} },
      textDocument: {
        completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
        hover: { contentFormat: ['markdown'] },
        publishDiagnostics: {},
      },
    },
  })
  send({ method: 'initialized', params: {} })
  send({ method: 'workspace/didChangeConfiguration', params: { settings: {} } })
  // The server answers in order: after this it has its settings.
  return {
    open: (path, text) =>
      new Promise((done) => {
        found.set(uriOf(path), done)
        const textDocument = { uri: uriOf(path), languageId: 'yaml', version: 1, text }
        send({ method: 'textDocument/didOpen', params: { textDocument } })
      }),
    completions: async (path, position) => {
      const given = await ask('textDocument/completion', { textDocument: { uri: uriOf(path) }, position })
      const items = Array.isArray(given) ? given : (given as { items: readonly unknown[] }).items
      return items.map((item) => (item as { label: string }).label)
    },
    hover: async (path, position) => {
      const given = await ask('textDocument/hover', { textDocument: { uri: uriOf(path) }, position })
      return (given as { contents: { value: string } } | null)?.contents.value ?? ''
    },
    close: async () => {
      const ended = new Promise((done) => process.once('exit', done))
      await ask('shutdown', null)
      send({ method: 'exit' })
      await ended
    },
  }
}

/** What an editor answers the server: its settings where they are asked for. */
function answered(method: string, params: unknown, settings: Readonly<Record<string, unknown>>): unknown {
  if (method !== 'workspace/configuration') return null
  return (params as { items: readonly { section?: string }[] }).items.map(({ section = '' }) =>
    sectionOf(settings, section),
  )
}

/** Settings written with points between their words, as the object that a server asks for. */
function sectionOf(settings: Readonly<Record<string, unknown>>, section: string): unknown {
  if (section in settings) return settings[section]
  const part: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(settings).filter(([name]) => name.startsWith(`${section}.`))) {
    const steps = name.slice(section.length + 1).split('.')
    const last = steps.pop() as string
    let here = part
    for (const step of steps) {
      here[step] ??= {}
      here = here[step] as Record<string, unknown>
    }
    here[last] = value
  }
  return Object.keys(part).length === 0 ? null : part
}

/** Takes messages out of bytes as they come. */
function messagesTo(received: Answered): (bytes: Buffer) => void {
  let held = Buffer.alloc(0)
  return (bytes) => {
    held = Buffer.concat([held, bytes])
    for (;;) {
      const head = held.indexOf('\r\n\r\n')
      if (head < 0) return
      const length = Number(/Content-Length: (\d+)/i.exec(held.toString('latin1', 0, head))?.[1])
      const end = head + 4 + length
      if (held.length < end) return
      const text = held.toString('utf8', head + 4, end)
      held = held.subarray(end)
      received(JSON.parse(text) as Message)
    }
  }
}
