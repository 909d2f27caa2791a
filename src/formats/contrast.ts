/** How well a colour, as #rrggbb, is read on white: from 1 to 21, as WCAG counts it. */
export function contrastOnWhite(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => lightOf(Number.parseInt(colour.slice(at, at + 2), 16) / 255)) as [
    number,
    number,
    number,
  ]
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

/** How much light a part of a colour gives, by the curve of sRGB. */
function lightOf(part: number): number {
  if (part <= 0.04045) return part / 12.92
  const root = fifthRoot((part + 0.055) / 1.055)
  // The curve's power is 2.4: twelve fifths.
  const [squared, fourth] = [root * root, root * root * root * root]
  return squared * squared * squared * squared * fourth
}

/** By Newton's rule; plain arithmetic gives the same on every machine. */
function fifthRoot(value: number): number {
  let root = 1
  for (let step = 0; step < 30; step++) {
    const fourth = root * root * root * root
    root -= (root * fourth - value) / (5 * fourth)
  }
  return root
}
