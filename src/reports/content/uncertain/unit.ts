const ofDraws =
  /(^|\.)uncertainty\.((attributed\.|per_case\.)?(mean|median|sd|monte_carlo_error|interval\d+\.\d)|expected|bins\.(first|width)|one_way\..+\.(difference|attributed)\.at_(low|high))$/
const ofPrice = /(^|\.)uncertainty\.one_way\.(.+\/)?(own-)?price\/[^.]+\.(low|high|break_even)$/
const ofChoice =
  /(^|\.)decision\.(.+\.)?(amount|cost|incremental_cost|icer|net_benefit|expected_loss|perfect_information|threshold|standard_error)$|\.(information|curve)\.[^.]+\.value$|^settings\.value_of_effect\.(amount|up_to)$/
const others =
  /(^|\.)(index_uncertainty|uncertainty|decision|two_way)\.|^settings\.(realism|caution|value_of_effect)(\.|$)/
const ofTwo = /(^|\.)two_way\.difference\./
const share =
  /(^|\.)(share|share_saving|share_costs_extra|on_axis|probability_best|probability_right)$|\.(quadrants|shares)\.|^settings\.(realism|caution)(\.|$)/
const ofChance = /\.one_way\.((.+\/)?(event|certainty)\/[^.]+|realism|(.+\/)?attribution)\.(low|high|break_even)$/

/** What a figure of draws or of a choice is, by its name: money, a part of one, or a number; null is of another figure. */
export function unitOfDrawn(name: string): 'money' | 'share' | 'number' | null {
  if (!others.test(name)) return null
  if (/(^|\.)index_uncertainty\./.test(name)) return 'number'
  if (ofDraws.test(name) || ofPrice.test(name) || ofChoice.test(name) || ofTwo.test(name)) return 'money'
  return share.test(name) || ofChance.test(name) ? 'share' : 'number'
}
