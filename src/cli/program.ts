import { Argument, Command, CommanderError, Option } from 'commander'
import { audiences, type ComparableField, comparableFields, perspectives } from '../core/case/evaluation.ts'
import { raterRoles } from '../core/case/rating.ts'
import type { Sentences } from '../language/sentences.ts'
import { ChangedMeanwhile } from './changed.ts'
import { isDiskError } from './disk-error.ts'
import { CannotStart, exitCode } from './exit.ts'
import { commonOptions, styled, withCommonOptions } from './help.ts'
import { reasonInWords, refusedByDisk } from './not-on-disk.ts'
import {
  dateOf,
  drawsOf,
  fieldsOf,
  jobsOf,
  listOf,
  maxWarningsOf,
  placeOf,
  refuseEmpty,
  withTwoValues,
} from './option-values.ts'
import { checkFormats, type ReportFormat, reportFormats } from './report-formats.ts'
import { type Session, sentencesFor, terminalLanguage } from './session.ts'
import { tell } from './tell.ts'
import { isThreadGone } from './thread-gone.ts'
import { usageInWords } from './usage.ts'
import type { World } from './world.ts'

export { answering } from './work.ts'

/** What is asked for where no format is. */
const usual: readonly ReportFormat[] = ['text']

const formats = { check: checkFormats, report: reportFormats } as const

/** Runs the command that the arguments name; the result is the exit code. */
export async function run(argv: readonly string[], world: World, version: string): Promise<number> {
  const atTerminal = sentencesFor(terminalLanguage(optionValue(argv, '--language'), world.env))
  let code: number = exitCode.done
  const program = makeProgram(world, version, atTerminal, (result) => {
    code = result
  })
  try {
    await program.parseAsync(withTwoValues(argv), { from: 'user' })
    return code
  } catch (error) {
    return reported(error, world, atTerminal, argv.includes('--debug'))
  }
}

/** Makes a fresh program; each command is loaded when it is used. */
function makeProgram(world: World, version: string, words: Sentences, done: (code: number) => void): Command {
  const { option, argument, commandsSummary } = words.commandLine
  const program = styled(new Command('effectcalc'), world, words)
    .description(words.commandLine.description)
    .version(version, '-V, --version', words.commandLine.version)
  withCommonOptions(program, words)
  program.hook('preAction', (_, { args }) => refuseEmpty(args, words))
  program.helpCommand('help [command]', words.commandLine.helpCommand)
  const command = (name: keyof Sentences['commandLine']['commandsSummary']) =>
    withCommonOptions(styled(program.command(name), world, words).description(commandsSummary[name]), words)
  const session = (command: Command): Session => ({
    world,
    options: commonOptions(command),
    version,
    atTerminal: words,
  })
  const twoWay = () =>
    new Option('--two-way <assumption> <assumption>', option.twoWay).argParser(
      (value, before: readonly string[] = []) => [...before, value],
    )

  const place = (name: string, value: string, meaning: string) =>
    new Option(`${name} ${value}`, meaning).argParser((given) => placeOf(name, given, words))
  const jobs = () => new Option('--jobs <number>', words.batch.option.jobs).argParser((value) => jobsOf(value, words))

  command('check')
    .argument('[path...]', argument.paths)
    .option('--strict', option.strict)
    .addOption(new Option('--format <format>', option.formatCheck).choices(formats.check))
    .option('--all', option.allFindings)
    .addOption(
      new Option('--max-warnings <number>', words.checkSettings.option.maxWarnings).argParser((value) =>
        maxWarningsOf(value, words),
      ),
    )
    .option('--write-baseline', words.checkSettings.option.writeBaseline)
    .addOption(jobs())
    .action(async (paths: string[], options, command: Command) =>
      done(await (await import('./commands/check.ts')).check(session(command), paths, options)),
    )
  command('report')
    .argument('[path...]', argument.paths)
    .addOption(
      new Option('--format <formats>', option.formatReport)
        .argParser((value, before: readonly ReportFormat[]) =>
          listOf([...(before === usual ? [] : before), value].join(','), formats.report, words),
        )
        .default(usual, 'text'),
    )
    .addOption(place('--out', '<folder>', option.out))
    .option('--per-case', option.perCase)
    .addOption(place('--template', '<file>', option.template))
    .option('--watch', option.watch)
    .option('--per-year', option.perYear)
    .addOption(
      new Option('--by <fields>', option.by(comparableFields)).argParser(
        (value, before: readonly ComparableField[] = []) => fieldsOf(value, before, words),
      ),
    )
    .option('--inference', option.inference)
    .addOption(new Option('--perspective <perspective>', option.perspective).choices(perspectives))
    .addOption(new Option('--audience <audience>', option.audience).choices(audiences))
    .addOption(new Option('--draws <number>', option.draws).argParser((value) => drawsOf(value, words)))
    .addOption(twoWay())
    .addOption(
      new Option('--fail-on <rule>', words.thresholds.option).argParser((value, before: readonly string[] = []) => [
        ...before,
        value,
      ]),
    )
    .option('--frozen', words.lock.option)
    .addOption(new Option('--date <date>', option.date).argParser((value) => dateOf(value, words)))
    .addOption(jobs())
    .action(async (paths: string[], options, command: Command) =>
      done(await (await import('./commands/report.ts')).report(session(command), paths, options)),
    )
  command('score')
    .argument('[path]', argument.scored)
    .option('--rater <code>', option.rater)
    .addOption(new Option('--role <role>', option.role).choices(raterRoles))
    .addOption(place('--answers', '<file>', option.answers))
    .option('--show-others', option.showOthers)
    .option('--plain', option.plain)
    .option('--dry-run', option.dryRun)
    .action(async (path: string | undefined, options, command: Command) =>
      done(await (await import('./commands/score.ts')).score(session(command), path, options)),
    )
  command('new')
    .argument('[id]', argument.newCase)
    .option('--title <title>', option.title)
    .option('--organisation <name>', option.organisation)
    .option('--municipality <name>', option.municipality)
    .option('--approach <id>', option.approach)
    .option('--from <month>', option.from)
    .option('--months <number>', option.months)
    .option('--plain', option.plain)
    .action(async (id: string | undefined, options, command: Command) =>
      done(await (await import('./commands/new.ts')).newCase(session(command), id, options)),
    )
  command('init')
    .argument('[folder]', argument.initFolder)
    .option('--dry-run', option.dryRun)
    .action(async (folder: string | undefined, options, command: Command) =>
      done(await (await import('./commands/init.ts')).init(session(command), folder, options)),
    )
  command('pseudonymise')
    .argument('<path>', argument.pseudonymised)
    .addOption(place('--key', '<file>', option.key))
    .option('--yes', option.yes)
    .option('--plain', option.plain)
    .option('--dry-run', option.dryRun)
    .action(async (path: string, options, command: Command) =>
      done(await (await import('./commands/pseudonymise.ts')).pseudonymise(session(command), path, options)),
    )
  command('explain')
    .addArgument(new Argument('<path>', argument.path))
    .argument('[figure]', argument.figure)
    .addOption(twoWay())
    .action(async (path: string, figure: string | undefined, options, command: Command) =>
      done(await (await import('./commands/explain.ts')).explain(session(command), path, figure, options)),
    )
  command('what-if')
    .argument('[asked...]', argument.asked)
    .option('--all', option.allAssumptions)
    .action(async (asked: string[], options, command: Command) =>
      done(await (await import('./commands/what-if.ts')).whatIf(session(command), asked, options)),
    )
  command('prices')
    .argument('[words...]', argument.words)
    .option('--all', option.allPrices)
    .action(async (found: string[], options, command: Command) =>
      done(await (await import('./commands/prices.ts')).prices(session(command), found, options)),
    )
  command('schema')
    .argument('[name]', argument.schema)
    .action(async (name: string | undefined, _options, command: Command) =>
      done(await (await import('./commands/schema.ts')).schema(session(command), name)),
    )
  return program
}

/** Says that standard output was not written as a whole, and why; the result is the exit code. */
export function notPrinted(code: string, argv: readonly string[], world: World): number {
  const words = diskWords(argv, world)
  tell(world, `effectcalc: ${words.notPrinted(reasonInWords(code, words))}`)
  return exitCode.cannotStart
}

/** Says why the folder that somebody is in cannot be worked in; the result is the exit code. */
export function notHere(code: string, argv: readonly string[], world: World): number {
  const words = diskWords(argv, world)
  tell(world, `effectcalc: ${words.notRead('.', reasonInWords(code, words))}`)
  return exitCode.cannotStart
}

function diskWords(argv: readonly string[], world: World): Sentences['disk'] {
  return sentencesFor(terminalLanguage(optionValue(argv, '--language'), world.env)).disk
}

function optionValue(argv: readonly string[], option: string): string | undefined {
  const at = argv.indexOf(option)
  return at < 0 ? argv.find((one) => one.startsWith(`${option}=`))?.slice(option.length + 1) : argv[at + 1]
}

/** Says what went wrong, and gives the exit code that goes with it. */
function reported(error: unknown, world: World, words: Sentences, debug: boolean): number {
  const say = (text: string) => tell(world, text)
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCode.done
    const help = error.code === 'commander.help'
    if (!help) say(`effectcalc: ${usageInWords(error, words)}\n${words.commandLine.tryHelp}`)
    return exitCode.cannotStart
  }
  if (error instanceof CannotStart) {
    say(`effectcalc: ${error.message}`)
    return typeof error.cause === 'number' ? error.cause : exitCode.cannotStart
  }
  if (isDiskError(error)) {
    say(`effectcalc: ${refusedByDisk(error, world.cwd, words)}`)
    return exitCode.cannotStart
  }
  if (error instanceof ChangedMeanwhile) {
    say(`effectcalc: ${words.commandLine.changed(error.file)}`)
    return exitCode.cannotStart
  }
  if (isThreadGone(error)) {
    say(`effectcalc: ${words.batch.threadGone}`)
    return exitCode.fault
  }
  say(`effectcalc: ${words.commandLine.fault}`)
  // A stack may hold a machine's paths: only who asks for it sees it.
  if (debug) world.err.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  return exitCode.fault
}
