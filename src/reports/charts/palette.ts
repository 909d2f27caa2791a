import type { Tone } from '../chart.ts'

/** The colours of a drawing. */
export interface Palette {
  readonly tones: Readonly<Record<Tone, string>>
  readonly surfaces: Readonly<Record<Surface, string>>
}

/** What a drawing has beside its marks. */
export type Surface =
  | 'ink'
  | 'muted'
  | 'grid'
  | 'paper'
  | 'band'
  | 'event'
  | 'event-edge'
  | 'activity'
  | 'activity-edge'

// Blue and orange stay apart for who does not tell red from green. Every tone stands at least 4.5 to 1 against the paper,
// so that figures inside a mark can be read too.
const light: Palette = {
  tones: {
    better: '#0a5a9c',
    mixed: '#7a4fa3',
    same: '#6b7075',
    worse: '#b4480a',
    unknown: '#6b7075',
    start: '#50565c',
    with: '#0a5a9c',
    without: '#b4480a',
    saves: '#0a5a9c',
    none: '#6b7075',
    'costs-extra': '#b4480a',
    investment: '#8a5a00',
    benefit: '#00707a',
    lowest: '#7a4fa3',
    highest: '#00707a',
    first: '#0a5a9c',
    second: '#b4480a',
    third: '#7a4fa3',
    fourth: '#00707a',
  },
  surfaces: {
    ink: '#1b1f23',
    muted: '#50565c',
    grid: '#d5d9dd',
    paper: '#ffffff',
    band: '#eef3f7',
    event: '#fff4c2',
    'event-edge': '#927000',
    activity: '#e3eff8',
    'activity-edge': '#0a5a9c',
  },
}

const dark: Palette = {
  tones: {
    better: '#6db3f2',
    mixed: '#c3a0e8',
    same: '#a7adb3',
    worse: '#f59b5b',
    unknown: '#a7adb3',
    start: '#c4c9ce',
    with: '#6db3f2',
    without: '#f59b5b',
    saves: '#6db3f2',
    none: '#a7adb3',
    'costs-extra': '#f59b5b',
    investment: '#e0b050',
    benefit: '#4fc3cc',
    lowest: '#c3a0e8',
    highest: '#4fc3cc',
    first: '#6db3f2',
    second: '#f59b5b',
    third: '#c3a0e8',
    fourth: '#4fc3cc',
  },
  surfaces: {
    ink: '#eceff1',
    muted: '#b5bcc3',
    grid: '#3a4249',
    paper: '#15191d',
    band: '#20272d',
    event: '#3b3416',
    'event-edge': '#d9b43c',
    activity: '#17303f',
    'activity-edge': '#6db3f2',
  },
}

/** The colours of what is printed or put into a document of another program. */
export const paperPalette: Palette = light

/** Colours that a page decides, light or dark, by the variables of `toneVariables`. */
export const screenPalette: Palette = {
  tones: asVariables(light.tones, 'tone'),
  surfaces: asVariables(light.surfaces, 'picture'),
}

/** The declarations in CSS of the variables that pictures on a page are drawn with. */
export function toneVariables(scheme: 'light' | 'dark'): string {
  const { tones, surfaces } = scheme === 'light' ? light : dark
  const declared = (colours: Readonly<Record<string, string>>, of: string) =>
    Object.entries(colours).map(([name, colour]) => `--${of}-${name}:${colour};`)
  return [...declared(tones, 'tone'), ...declared(surfaces, 'picture')].join('')
}

function asVariables<Name extends string>(colours: Readonly<Record<Name, string>>, of: string) {
  const entries = Object.entries<string>(colours).map(([name, colour]) => [name, `var(--${of}-${name}, ${colour})`])
  return Object.fromEntries(entries) as Record<Name, string>
}
