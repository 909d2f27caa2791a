import type { CompileDocArgs, NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { AssetName, Look } from '../../look.ts'
import { pdfUnavailable } from './unavailable.ts'

const typstPackage = '@myriaddreamin/typst-ts-node-compiler'

// Reading the fonts takes longer than setting a page: a process that makes many reports reads them once.
let ready: Promise<NodeCompiler> | null = null

/** What sets pages in type, with our own fonts and no others. */
export function compilerWith(look: Look): Promise<NodeCompiler> {
  ready ??= newCompiler(look)
  return ready
}

const fonts: readonly AssetName[] = ['fonts/regular.ttf', 'fonts/bold.ttf', 'fonts/italic.ttf']

async function newCompiler({ asset }: Look): Promise<NodeCompiler> {
  const { NodeCompiler: Compiler } = await loadTypst()
  const blobs = await Promise.all(fonts.map(async (name) => Buffer.from(await asset(name))))
  return Compiler.create({ fontArgs: [{ fontBlobs: blobs }] })
}

async function loadTypst() {
  try {
    return await import('@myriaddreamin/typst-ts-node-compiler')
  } catch (error) {
    throw pdfUnavailable(typstPackage, error)
  }
}

/** A PDF for everyone (PDF/UA-1) of a source with its input; or why there is none. */
export function compiled(compiler: NodeCompiler, args: CompileDocArgs): Uint8Array | Error {
  const outcome = compiler.compile(args)
  const { result } = outcome
  if (result === null) return new Error(reasonsOf(compiler, outcome.takeError()))
  try {
    const bytes = compiler.pdf(result, { pdfStandard: 'ua-1' })
    // What was kept for reports before the last two is let go, or many reports take much memory.
    compiler.evictCache(1)
    return bytes
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

function reasonsOf(compiler: NodeCompiler, error: Parameters<NodeCompiler['fetchDiagnostics']>[0] | null): string {
  if (error === null) return 'no pages'
  return compiler
    .fetchDiagnostics(error)
    .map(({ message }: { message: string }) => message)
    .join('\n')
}
