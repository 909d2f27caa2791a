/** Degrees east and north, or units to the right and up. */
export type Position = readonly [number, number]

/** Where an area lies. */
export interface Boundary {
  readonly area: string
  /** Closed lines; one within another is a hole. */
  readonly rings: readonly (readonly Position[])[]
}

/** The boundaries of areas, as a project gives them in a file of its own. */
export interface Boundaries {
  readonly on: 'globe' | 'plane'
  readonly all: readonly Boundary[]
}
