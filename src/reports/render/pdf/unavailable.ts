const code = 'PDF_UNAVAILABLE'

/** What was thrown when the package that sets pages in type is not installed, or has no build for this computer. */
export interface PdfUnavailable extends Error {
  readonly code: typeof code
  /** The package to install. */
  readonly missing: string
}

/** Says that a package is missing without which no PDF can be made. */
export function pdfUnavailable(missing: string, cause: unknown): PdfUnavailable {
  return Object.assign(new Error(`${missing} cannot be loaded`, { cause }), { code, missing } as const)
}

/** Whether an error says that PDF cannot be made here; renderers are bundled apart, so no class is shared with them. */
export function isPdfUnavailable(error: unknown): error is PdfUnavailable {
  return error instanceof Error && 'code' in error && error.code === code
}
