import { indexFactor } from '../../core/costs/indexation.ts'
import { searchPrices } from '../../formats/search-prices.ts'
import { priceReport } from '../../reports/content/price-report.ts'
import { terminal } from '../../reports/render/terminal.ts'
import { exitCode } from '../exit.ts'
import { openProject, paintFor, type Session } from '../session.ts'

/** Most prices shown of a search. */
const most = 20

/** Searches the project's price lists, in both languages. */
export async function prices(
  session: Session,
  words: readonly string[],
  { all = false }: { all?: boolean | undefined },
): Promise<number> {
  const { world, options, atTerminal } = session
  const { project } = await openProject(session, [])
  const { evaluation } = project
  const language = options.language ?? (world.out.isTerminal ? undefined : project.language) ?? atTerminal.language
  const found = searchPrices([...evaluation.prices.values()], words.join(' '))
  const shown = found.slice(0, all ? undefined : most).map((price) => ({
    price,
    ...indexFactor(evaluation.index, price.price_year, evaluation.settings.price_year, price.fixed_by_law ?? false),
  }))
  const document = priceReport(shown, found.length, evaluation, language)
  world.out.write(terminal(document, paintFor(world.out, session), world.out.isTerminal ? world.out.columns : 80))
  return found.length === 0 && words.length > 0 ? exitCode.errors : exitCode.done
}
