import type { Moment } from '../time/moment.ts'

/** When the support of a case was asked for and given, and what it took beside its costs. */
export interface Support {
  readonly asked?: Moment | undefined
  readonly started?: Moment | undefined
  readonly ended?: Moment | undefined
  /** Whether the person fell back after the support ended; unstated is not no. */
  readonly relapse?: boolean | undefined
  /** Workers whom the person had to deal with, and would have had with the usual support. */
  readonly contact_persons?: number | undefined
  readonly usual_contact_persons?: number | undefined
  /** Hours of paid workers, and those of the usual support. */
  readonly worker_hours?: number | undefined
  readonly usual_hours?: number | undefined
  /** Hours of volunteers: in hours, and in money only where a line of the case prices them. */
  readonly volunteer_hours?: number | undefined
}
