/** Wall seconds of a run, its seconds of processor time, and what it gave. */
export async function timed(run) {
  const [begun, used] = [process.hrtime.bigint(), process.cpuUsage()]
  const result = await run()
  const { user, system } = process.cpuUsage(used)
  return { seconds: Number(process.hrtime.bigint() - begun) / 1e9, processor: (user + system) / 1e6, result }
}

export function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
}

/**
 * What a program in a comparison prints: its name; the seconds of its first pass, the median of its later ones and of their
 * processor time; and the answers.
 */
export async function printed(name, pass, passes) {
  const first = await timed(pass)
  const later = []
  for (let at = 0; at < passes; at++) later.push(await timed(pass))
  const times = [first.seconds, median(later.map((one) => one.seconds)), median(later.map((one) => one.processor))]
  return [name, times.join(' '), ...first.result.map((answer) => answer.join(' ')), ''].join('\n')
}
