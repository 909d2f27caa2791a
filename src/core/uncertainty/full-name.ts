import type { Input } from './input.ts'

/** An input's name over all cases: `price/eviction` where they share it, else `huis-behouden/event/eviction`. */
export function fullName({ name, shared }: Pick<Input, 'name' | 'shared'>, caseId: string): string {
  return shared ? name : `${caseId}/${name}`
}
