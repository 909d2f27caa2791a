import { endsOfScale, type Instrument } from '../case/instrument.ts'
import { type Finding, finding } from '../finding.ts'

/** Findings in the values of an instrument: domains and levels it does not have, and levels of which nothing is said. */
export function checkValueSet(instrument: Instrument): readonly Finding[] {
  if (instrument.value_set === undefined) return []
  const { decrements } = instrument.value_set
  const domains = instrument.domains.map(({ id }) => id)
  const unknown = Object.keys(decrements)
    .filter((domain) => !domains.includes(domain))
    .map((domain) =>
      finding(
        'unknown-domain',
        ['value_set', 'decrements', domain],
        { instrument: instrument.instrument, domains },
        { on: 'key', written: domain, among: domains },
      ),
    )
  return [...unknown, ...domains.flatMap((domain) => checkDomain(domain, decrements[domain] ?? {}, instrument))]
}

function checkDomain(
  domain: string,
  given: Readonly<Record<string, number>>,
  instrument: Instrument,
): readonly Finding[] {
  const levels = instrument.levels.map(({ value }) => value)
  const { best } = endsOfScale(instrument, domain)
  const outside = Object.keys(given)
    .filter((level) => !levels.some((value) => String(value) === level))
    .map((level) =>
      finding(
        'score-outside-scale',
        ['value_set', 'decrements', domain, level],
        { levels },
        { on: 'key', written: level },
      ),
    )
  const missing = levels.filter((level) => level !== best && given[level] === undefined)
  const path = ['value_set', 'decrements', domain]
  return missing.length === 0
    ? outside
    : [...outside, finding('value-set-incomplete', path, { domain, levels: missing }, { on: 'key' })]
}
