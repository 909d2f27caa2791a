import { basename, dirname } from 'node:path'
import type { Disk, OpenFile, Seen } from '../../src/cli/disk.ts'

/** A disk that is a map, and remembers every place at which something was made, moved or taken away. */
export interface DiskInMemory {
  readonly disk: Disk
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly touched: () => readonly string[]
}

/** A disk with some files, by their full path. */
export function diskInMemory(given: Readonly<Record<string, string | Uint8Array>>): DiskInMemory {
  const files = new Map(Object.entries(given).map(([path, content]) => [path, bytesOf(content)]))
  const folders = new Set<string>(['/'])
  const touched: string[] = []
  const addFolder = (path: string): void => {
    if (folders.has(path)) return
    addFolder(dirname(path))
    folders.add(path)
  }
  for (const path of files.keys()) addFolder(dirname(path))
  const isThere = (path: string) => files.has(path) || folders.has(path)
  const fail = (code: string): never => {
    throw Object.assign(new Error(code), { code })
  }
  const bytesAt = (path: string) => files.get(path) ?? fail(folders.has(path) ? 'EISDIR' : whyAbsent(path))
  const whyAbsent = (path: string) => (files.has(dirname(path)) ? 'ENOTDIR' : 'ENOENT')
  const seen = async (path: string): Promise<Seen> => {
    if (path.includes('\0')) fail('EINVAL')
    if (!isThere(path)) fail(whyAbsent(path))
    const size = files.get(path)?.length ?? 0
    return { ...kindOf(files.has(path)), size, mode: 0o100644, uid: 0, gid: 0, mtimeMs: 0 }
  }
  const put = (path: string, bytes: Uint8Array) => {
    touched.push(path)
    files.set(path, bytes)
  }
  return {
    files,
    touched: () => touched,
    disk: {
      read: bytesAt,
      size: (path) => bytesAt(path).length,
      see: seen,
      seeLink: seen,
      mayRead: async (path) => void (await seen(path)),
      list: async (path) => {
        if (!folders.has(path)) fail(files.has(path) ? 'ENOTDIR' : 'ENOENT')
        const inside = [...files.keys(), ...folders].filter((one) => dirname(one) === path && one !== path)
        return inside.sort().map((one) => ({ name: basename(one), ...kindOf(files.has(one)) }))
      },
      real: async (path) => (isThere(path) ? path : fail('ENOENT')),
      makeFolder: async (path) => {
        if (isThere(path)) fail('EEXIST')
        if (!folders.has(dirname(path))) fail(whyAbsent(path))
        touched.push(path)
        folders.add(path)
      },
      open: async (path, flags): Promise<OpenFile> => {
        if (flags === 'wx' && isThere(path)) fail('EEXIST')
        if (flags !== 'wx' && !isThere(path)) fail('ENOENT')
        if (flags === 'wx') put(path, new Uint8Array())
        return {
          writeFile: async (content) => put(path, joined(files.get(path), bytesOf(content))),
          chown: async () => {},
          chmod: async () => {},
          sync: async () => {},
          close: async () => {},
        }
      },
      rename: async (from, to) => {
        if (folders.has(to)) fail('EISDIR')
        put(to, bytesAt(from))
        files.delete(from)
      },
      link: async (from, to) => (isThere(to) ? fail('EEXIST') : put(to, bytesAt(from))),
      unlink: async (path) => {
        bytesAt(path)
        touched.push(path)
        files.delete(path)
      },
    },
  }
}

function kindOf(isFile: boolean) {
  return { isFile: () => isFile, isDirectory: () => !isFile, isSymbolicLink: () => false }
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : content
}

function joined(before: Uint8Array | undefined, more: Uint8Array): Uint8Array {
  return Buffer.concat([before ?? new Uint8Array(), more])
}
