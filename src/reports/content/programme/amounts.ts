const spread = '(sum|mean|median|min|max)'

/** Figures of a programme that are amounts of money, by its parts. */
const amounts = [
  'approaches\\.[^.]+\\.(budget|fte_year_cost)',
  `approaches\\.[^.]+\\.(difference\\.${spread}|returns\\.(investment|benefit)|laws\\.\\d+\\..+)`,
  'caseloads\\.[^.]+\\.(fte_year_cost|benefit|cost\\..+|rows\\.[^.]+\\.(client_month|client_year|break_even))',
  `budgets\\.[^.]+\\.(tailored\\.${spread}|compared\\.(tailored|usual)|in_time\\.(realised|expected))`,
  'budgets\\.[^.]+\\.hours\\.(compared\\.[a-z]+_cost|volunteers\\..+\\.priced)',
  'statements\\..+\\.(amount|per_client|(budget|workers)_per_client|cost|benefit|avoided_support|gain|net|realised|expected|society|public)',
  `statements\\..+\\.((investment|benefit)\\.${spread}|(interval|percentile|bca)\\.\\d|estimate)`,
]

const amount = new RegExp(`^programme\\.(${amounts.join('|')})$`)

/** Whether the name of a figure of a programme is that of an amount; its hours, days and shares are none. */
export function isProgrammeAmount(name: string): boolean {
  return amount.test(name)
}
