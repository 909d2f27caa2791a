import { initWasm, Resvg } from '@resvg/resvg-wasm'
import type { Look } from '../../look.ts'

/** A drawing in dots, so many wide, on a colour or on none. */
export type Dots = (svg: string, width: number, background?: string) => Uint8Array

// What draws dots is made ready once for all reports of a run: a second time it refuses.
let ready: Promise<void> | null = null

/** What turns drawings into dots, with the letters of the program and none of the computer's: the same everywhere. */
export async function dotsOf({ asset }: Look): Promise<Dots> {
  ready ??= asset('resvg.wasm').then((bytes) => initWasm(bytes))
  await ready
  // Every font is read anew for each drawing, and none has slanted letters.
  const names = ['fonts/regular.ttf', 'fonts/bold.ttf'] as const
  const fontBuffers = await Promise.all(names.map(asset))
  const font = { fontBuffers, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' }
  return (svg, width, background = 'transparent') => {
    const drawing = new Resvg(svg, { font, background, fitTo: { mode: 'width', value: width } })
    const image = drawing.render()
    const png = image.asPng()
    image.free()
    drawing.free()
    return png
  }
}
