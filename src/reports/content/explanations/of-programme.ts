import type { How, Rule } from './rule.ts'

/** Figures by the last steps of their names, the first that fits; how they come about stands beside. */
const steps: readonly (readonly [string, How])[] = [
  ['approaches\\..+\\.(change|effect|crossed|lasting|guidance)\\..*', 'programmeClasses'],
  ['approaches\\.[^.]+\\.stopped_share', 'stoppedShare'],
  ['approaches\\.[^.]+\\.laws\\..+', 'lawCosts'],
  ['approaches\\.[^.]+\\.(difference|returns)(\\..+)?', 'programmeSpread'],
  ['approaches\\.[^.]+\\.(n|comparable\\..+|conditions_met\\..+|guidance\\..+|domains\\..+)', 'programmeCases'],
  ['caseloads\\..+\\.(client_month|client_year)', 'clientMonth'],
  ['caseloads\\..+\\.(break_even|break_even_caseload)', 'caseloadBreakEven'],
  ['caseloads\\.[^.]+\\.cost\\..+', 'caseloadCost'],
  ['caseloads\\.[^.]+\\.(months|months_known|benefit|benefit_known)', 'caseloadCases'],
  ['budgets\\.[^.]+\\.within_.+', 'withinBudget'],
  ['budgets\\.[^.]+\\.(n|comparable)', 'programmeCases'],
  ['budgets\\.[^.]+\\.hours\\..+', 'programmeHours'],
  ['budgets\\.[^.]+\\.lead_days\\..+', 'leadDays'],
  ['budgets\\.[^.]+\\.(contact_persons|usual_contact_persons|simpler)\\..+', 'contactPersons'],
  ['budgets\\.[^.]+\\.in_time\\..+', 'programmeInTime'],
  ['budgets\\.[^.]+\\.grades\\..+', 'programmeGrades'],
  ['budgets\\..+', 'programmeSpread'],
  ['outcomes\\..+', 'outcomeChains'],
  ['follow_up\\.relapse\\..+', 'programmeRelapse'],
  ['follow_up\\..+', 'measuredAgain'],
  ['satisfaction\\.[^.]+\\.response.*', 'responseShare'],
  ['(satisfaction|conversations)\\..+\\.themes\\..+', 'themeShare'],
  ['satisfaction\\.[^.]+\\.(n|mean|median|distribution\\..+)', 'programmeGrades'],
  ['conversations\\..+', 'programmeCases'],
  ['area\\..+\\.share', 'areaShare'],
  ['area\\.[^.]+\\.(change|comparison\\.(change|other_change))', 'areaChange'],
  ['area\\.[^.]+\\.interval\\..+', 'areaInterval'],
  ['area\\.[^.]+\\.comparison\\.difference_in_differences', 'areaDifference'],
  ['area\\.[^.]+\\.comparison\\.interval\\..+', 'areaDifferenceInterval'],
  ['statements\\.[^.]+\\.cost\\..+', 'programmeCost'],
  ['statements\\.[^.]+\\.evaluated\\.(change|effect)\\..+', 'programmeClasses'],
  ['statements\\.[^.]+\\.evaluated\\.in_time\\..+', 'programmeInTime'],
  ['statements\\.[^.]+\\.evaluated\\..+', 'programmeSpread'],
  ['statements\\.[^.]+\\.for_all\\.(interval|resampled)\\..+', 'statementInterval'],
  ['statements\\.[^.]+\\.for_all\\.payers\\..+', 'statementPayers'],
  ['statements\\.[^.]+\\.for_all\\.sensitivity\\..+', 'statementSensitivity'],
  ['statements\\.[^.]+\\.for_all\\..+', 'statementForAll'],
  ['.+', 'programmeStated'],
]

/** How the figures of a programme come about. */
export const ofProgramme: readonly Rule[] = steps.map(([name, how]) => ({
  fits: new RegExp(`^programme\\.${name}$`),
  how,
}))
