import { relative, sep } from 'node:path'
import { watch } from 'chokidar'

/** Tells of every change to a file under a folder, except in folders named in `ignored` and in hidden ones. */
export async function watchFiles(
  folder: string,
  ignored: readonly string[],
  changed: (path: string) => void,
): Promise<() => Promise<void>> {
  const isIgnored = (path: string) =>
    ignored.some((one) => path === one || path.startsWith(one + sep)) ||
    relative(folder, path)
      .split(sep)
      .some((part) => part === 'node_modules' || /^\.[^.]/.test(part))
  const watcher = watch(folder, { ignored: isIgnored, ignoreInitial: true, followSymlinks: false })
  watcher.on('all', (_, path) => changed(path))
  await new Promise<void>((ready, failed) => watcher.once('ready', ready).once('error', failed))
  return () => watcher.close()
}
