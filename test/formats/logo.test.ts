import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readLogo } from '../../src/formats/logo.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

const drawing = (inside: string) => bytesOf(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`)

/** A file with the parts of a PNG, one dot high. */
function png(width: number): Uint8Array {
  const part = (type: string, content: Buffer) =>
    Buffer.concat([word(content.length), Buffer.from(type, 'latin1'), content, Buffer.from('ae426082', 'hex')])
  const word = (value: number) => {
    const four = Buffer.alloc(4)
    four.writeUInt32BE(value)
    return four
  }
  const head = Buffer.concat([word(width), word(1), Buffer.from([8, 0, 0, 0, 0])])
  const dots = deflateSync(Buffer.alloc(10))
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    part('IHDR', head),
    part('IDAT', dots),
    part('IEND', Buffer.alloc(0)),
  ])
}

describe('a logo', () => {
  it('is known by its content, whatever its file is called', () => {
    expect(readLogo(png(8))).toMatchObject({ kind: 'png' })
    expect(readLogo(drawing('<rect width="9" height="9"/>'))).toMatchObject({ kind: 'svg' })
    const exported = `\ufeff<?xml version="1.0"?>\n<!-- made by hand -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n<svg width="9" height="9"/>\n`
    expect(readLogo(bytesOf(exported))).toMatchObject({ kind: 'svg' })
  })

  it.each([
    ['nothing', new Uint8Array()],
    ['a photo', Buffer.from('ffd8ffe000104a464946', 'hex')],
    ['a page', bytesOf('<!doctype html><html><svg></svg></html>')],
    ['half a drawing', drawing('').slice(0, 20)],
    ['half a png', png(8).slice(0, -4)],
    ['a png larger than can be drawn', png(20_000)],
    ['a drawing in UTF-16', Buffer.from('\ufeff<svg></svg>', 'utf16le')],
  ])('is not %s', (_, bytes) => {
    expect(readLogo(bytes)).toEqual({ reason: 'not-a-picture' })
  })

  it('may be 1 MB', () => {
    expect(readLogo(drawing(' '.repeat(999_900)))).toMatchObject({ kind: 'svg' })
    expect(readLogo(drawing(' '.repeat(1_000_000)))).toEqual({ reason: 'too-large' })
  })

  it.each([
    '<script>alert(1)</script>',
    '<svg:script href="#a"/>',
    '<rect onload="alert(1)"/>',
    '<image href="https://example.org/a.png"/>',
    "<image xlink:href='file:///etc/passwd'/>",
    '<a href="java&#115;cript:alert(1)"><text>a</text></a>',
    '<image href="data:image/svg+xml;base64,AAAA"/>',
    '<foreignObject><p>a</p></foreignObject>',
    '<style>@import "https://example.org/a.css"</style>',
    '<rect fill="url(https://example.org/a.svg#b)"/>',
    '<rect style="fill: url( \'//example.org/a\' )"/>',
  ])('that does more than draw is refused: %s', (inside) => {
    expect(readLogo(drawing(inside))).toEqual({ reason: 'active' })
  })

  it('with entities is refused, since these can hide anything', () => {
    const hiding = '<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>'
    expect('kind' in readLogo(bytesOf(hiding))).toBe(false)
  })

  it.each([
    '<linearGradient id="a"/><rect fill="url(#a)"/>',
    '<rect fill="url( \'#a\' )"/>',
    '<use href="#a"/><use xlink:href="#b"/>',
    '<image href="data:image/png;base64,AAAA"/>',
    '<text>on = on</text>',
  ])('that refers to itself is fine: %s', (inside) => {
    expect(readLogo(drawing(inside))).toMatchObject({ kind: 'svg' })
  })
})
