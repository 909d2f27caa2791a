import { expect, test } from 'vitest'
// @ts-expect-error: a script, without types.
import { fuzz } from '../../scripts/fuzz.js'

/** As many as take about a minute; which ones they are follows from the seed, so that every run tries the same. */
const inputs = 5000

test.skipIf(process.platform === 'win32')(
  'inputs made of the examples do no harm, whatever was changed in them',
  async () => {
    const { tried, failures, formats, mutators } = await fuzz({ seed: 9, inputs })
    expect(failures).toEqual([])
    expect(tried).toBe(inputs)
    expect(Object.keys(formats).length).toBe(16)
    expect(Object.keys(mutators).length).toBe(7)
  },
)
