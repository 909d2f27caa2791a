/** What a document is dressed in. */
export interface Look {
  /** The colour of headings and rules, as #rrggbb. */
  readonly accent: string
  readonly logo: Logo | null
  /** Files that come with the program: fonts, style sheets, templates. */
  readonly asset: (name: AssetName) => Promise<Uint8Array>
}

export interface Logo {
  readonly kind: 'svg' | 'png'
  readonly bytes: Uint8Array
  /** Whose logo it is. */
  readonly alternative: string
}

export type AssetName =
  | 'report.css'
  | 'report.js'
  | 'report.typ'
  | 'fonts/regular.ttf'
  | 'fonts/bold.ttf'
  | 'fonts/italic.ttf'
  | 'fonts/coverage.json'
  | 'resvg.wasm'
