import type { Text } from './text.ts'

/** Who pays or receives. */
export interface Payer {
  readonly id: string
  readonly label: Text
  /** Whether it spends public money. */
  readonly public: boolean
  readonly law?: string | undefined
}
