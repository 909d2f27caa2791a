import * as z from 'zod/mini'
import { grades } from '../../core/case/experience.ts'
import { outcomeBases } from '../../core/case/outcome.ts'
import { programmeRoles } from '../../core/programme/programme.ts'
import { count, field, id, moment, number, oneOf, text, yesNo } from './fields.ts'

/** How far a quote may go; nothing said is no consent. */
export const quoteConsent = () => z.optional(oneOf(['internal', 'published']))

/** As many as there are in a hundred years: above this it is a slip. */
const mostHours = 876_600

const hours = () => z.optional(number({ min: 0, max: mostHours }))

/** The course of the support in time, and what it took beside its costs. */
export function support() {
  return z.strictObject({
    asked: field(z.optional(moment()), 'Wanneer om hulp gevraagd is', 'When help was asked for'),
    started: field(z.optional(moment()), 'Wanneer de ondersteuning begon', 'When the support began'),
    ended: field(z.optional(moment()), 'Wanneer de ondersteuning eindigde', 'When the support ended'),
    relapse: field(
      z.optional(yesNo()),
      'Of iemand na het einde terugviel; niet vermeld is niet nee',
      'Whether the person fell back after the end; unstated is not no',
    ),
    contact_persons: field(
      z.optional(count({ min: 0 })),
      'Met hoeveel hulpverleners iemand te maken had',
      'How many workers the person had to deal with',
    ),
    usual_contact_persons: field(
      z.optional(count({ min: 0 })),
      'Met hoeveel dat er gewoonlijk zouden zijn',
      'How many that would usually be',
    ),
    worker_hours: field(hours(), 'Uren van betaalde krachten', 'Hours of paid workers'),
    usual_hours: field(
      hours(),
      'Uren van betaalde krachten bij de gewone hulp',
      'Hours of paid workers with the usual support',
    ),
    volunteer_hours: field(
      hours(),
      'Uren van vrijwilligers; in geld alleen als een regel van de casus ze een prijs geeft',
      'Hours of volunteers; in money only where a line of the case prices them',
    ),
  })
}

/** What somebody says of the support. */
export function experience() {
  return z.strictObject({
    role: field(oneOf(programmeRoles), 'Rol van wie het zegt, nooit een naam', 'Role of who says so, never a name'),
    grade: field(
      z.optional(number({ min: grades.from, max: grades.to })),
      'Rapportcijfer van 1 tot en met 10',
      'Grade from 1 to 10',
    ),
    said: field(
      z.optional(text()),
      'In eigen woorden; nooit in een melding, en gepubliceerd alleen met consent: published',
      'In their own words; never in a message, and published only with consent: published',
    ),
    consent: field(quoteConsent(), 'Hoever het citaat mag gaan', 'How far the quote may go'),
  })
}

/** A step of a chain of outcomes. */
export function outcome() {
  return z.strictObject({
    id: field(id(), 'Naam van de uitkomst in deze casus', 'Name of the outcome in this case'),
    text: field(text(), 'Wat er veranderde', 'What changed'),
    of: field(
      z.optional(oneOf(['client', 'child', 'carer', 'volunteer'])),
      'Bij wie; anders bij de cliënt',
      'For whom; else for the client',
    ),
    domain: field(z.optional(id()), 'Leefgebied', 'Life domain'),
    leads_to: field(
      z.optional(z.array(id())),
      'Uitkomsten van deze casus waar dit toe leidt',
      'Outcomes of this case that it leads to',
    ),
    counted_by: field(
      z.optional(text()),
      'Regel van een verloop waarin dit geteld wordt: de prijs of het label van die regel',
      'Line of a course in which this is counted: the price or the label of that line',
    ),
    basis: field(
      z.optional(oneOf(outcomeBases)),
      'Waar dit en de stap hierheen op rusten; expected is wat iemand verwacht',
      'What this and the step to it rest on; expected is what somebody expects',
    ),
    because: field(z.optional(text()), 'Waarom men dit denkt, of wie het zei', 'Why one thinks so, or who said so'),
  })
}
