import { Argument, Command, CommanderError, type Help, Option } from 'commander'
import { perspectives } from '../core/case/evaluation.ts'
import { readMoment } from '../core/time/moment.ts'
import { nearWords } from '../formats/near.ts'
import type { Sentences } from '../language/sentences.ts'
import { CannotStart, exitCode } from './exit.ts'
import { type CommonOptions, type Session, sentencesFor, terminalLanguage } from './session.ts'
import type { World } from './world.ts'

const formats = { check: ['text', 'json'], report: ['text', 'json'] } as const

/** Runs the command that the arguments name; the result is the exit code. */
export async function run(argv: readonly string[], world: World, version: string): Promise<number> {
  const atTerminal = sentencesFor(terminalLanguage(optionValue(argv, '--language'), world.env))
  let code: number = exitCode.done
  const program = makeProgram(world, version, atTerminal, (result) => {
    code = result
  })
  try {
    await program.parseAsync(argv, { from: 'user' })
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
  program.helpCommand('help [command]', words.commandLine.helpCommand)
  const command = (name: keyof Sentences['commandLine']['commandsSummary']) =>
    common(styled(program.command(name), world, words).description(commandsSummary[name]), words)
  const session = (options: CommonOptions): Session => ({ world, options, version, atTerminal: words })

  command('check')
    .argument('[path...]', argument.paths)
    .option('--strict', option.strict)
    .addOption(new Option('--format <format>', option.formatCheck).choices(formats.check).default('text'))
    .option('--all', option.allFindings)
    .action(async (paths: string[], options) =>
      done(await (await import('./commands/check.ts')).check(session(options), paths, options)),
    )
  command('report')
    .argument('[path...]', argument.paths)
    .addOption(
      new Option('--format <formats>', option.formatReport)
        .argParser((value) => listOf(value, formats.report, words))
        .default(['text'], 'text'),
    )
    .option('--out <folder>', option.out)
    .option('--per-case', option.perCase)
    .option('--per-year', option.perYear)
    .addOption(new Option('--perspective <perspective>', option.perspective).choices(perspectives))
    .addOption(new Option('--date <date>', option.date).argParser((value) => dateOf(value, words)))
    .action(async (paths: string[], options) =>
      done(await (await import('./commands/report.ts')).report(session(options), paths, options)),
    )
  command('explain')
    .addArgument(new Argument('<path>', argument.path))
    .argument('[figure]', argument.figure)
    .action(async (path: string, figure: string | undefined, options) =>
      done(await (await import('./commands/explain.ts')).explain(session(options), path, figure)),
    )
  command('prices')
    .argument('[words...]', argument.words)
    .option('--all', option.allPrices)
    .action(async (found: string[], options) =>
      done(await (await import('./commands/prices.ts')).prices(session(options), found, options)),
    )
  command('schema')
    .argument('[name]', argument.schema)
    .action(async (name: string | undefined, options) =>
      done(await (await import('./commands/schema.ts')).schema(session(options), name)),
    )
  return program
}

/** Options every command takes. */
function common(command: Command, { commandLine: { option } }: Sentences): Command {
  return command
    .addOption(new Option('--language <language>', option.language).choices(['nl', 'en']))
    .option('--project <folder>', option.project)
    .option('--no-color', option.noColor)
    .option('--quiet', option.quiet)
    .option('--debug', option.debug)
}

/** Help in the language of the terminal; errors are thrown, so that exit codes are ours. */
function styled(command: Command, world: World, { commandLine: words }: Sentences): Command {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words.usage,
    'Arguments:': words.arguments,
    'Options:': words.options,
    'Commands:': words.commands,
  }
  return command
    .helpOption('-h, --help', words.help)
    .configureHelp({ styleTitle: (title: string) => titles[title] ?? title } satisfies Partial<Help>)
    .configureOutput({
      writeOut: (text) => world.out.write(text),
      // Only help comes this way; what went wrong is said in our own words.
      writeErr: (text) => world.err.write(text),
      outputError: () => {},
      getOutHelpWidth: () => (world.out.isTerminal ? world.out.columns : 80),
    })
    .exitOverride()
}

function listOf<T extends string>(value: string, allowed: readonly T[], { commandLine }: Sentences): readonly T[] {
  const asked = value.split(',').map((one) => one.trim())
  for (const one of asked)
    if (!(allowed as readonly string[]).includes(one))
      throw new CannotStart(commandLine.wrongValue('--format', one, allowed))
  return [...new Set(asked)] as T[]
}

function dateOf(value: string, { commandLine }: Sentences): string {
  if (readMoment(value) === null || value.startsWith('month')) throw new CannotStart(commandLine.wrongDate(value))
  return value
}

function optionValue(argv: readonly string[], option: string): string | undefined {
  const at = argv.indexOf(option)
  return at < 0 ? argv.find((one) => one.startsWith(`${option}=`))?.slice(option.length + 1) : argv[at + 1]
}

/** Says what went wrong, and gives the exit code that goes with it. */
function reported(error: unknown, world: World, words: Sentences, debug: boolean): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCode.done
    const help = error.code === 'commander.help'
    if (!help) world.err.write(`effectcalc: ${usageInWords(error, words)}\n${words.commandLine.tryHelp}\n`)
    return exitCode.cannotStart
  }
  if (error instanceof CannotStart) {
    world.err.write(`effectcalc: ${error.message}\n`)
    return typeof error.cause === 'number' ? error.cause : exitCode.cannotStart
  }
  // A stack may hold a machine's paths: only who asks for it sees it.
  world.err.write(
    `effectcalc: ${words.commandLine.fault}\n${debug ? `${error instanceof Error ? error.stack : String(error)}\n` : ''}`,
  )
  return exitCode.fault
}

function usageInWords({ code, message }: CommanderError, { commandLine: words }: Sentences): string {
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? ''
  switch (code) {
    case 'commander.unknownCommand': {
      const near = nearWords(quoted, Object.keys(words.commandsSummary))
      return [words.unknownCommand(quoted), ...(near.length === 0 ? [] : [words.meant(near)])].join('\n')
    }
    case 'commander.unknownOption':
      return [words.unknownOption(quoted), ...suggestion(message, words)].join('\n')
    case 'commander.missingArgument':
      return words.missingArgument(quoted)
    case 'commander.optionMissingArgument':
      return words.missingValue(quoted.split(' ')[0] as string)
    case 'commander.invalidArgument': {
      const [, option = '', value = ''] = /option '(\S+)[^']*' argument '([^']*)'/.exec(message) ?? []
      const allowed = /Allowed choices are (.*)\./.exec(message)?.[1] ?? ''
      return words.wrongValue(option, value, allowed.split(', '))
    }
    case 'commander.excessArguments':
      return words.tooManyArguments
    default:
      return words.wrongUse
  }
}

function suggestion(message: string, { meant }: Sentences['commandLine']): readonly string[] {
  const near = /\(Did you mean (?:one of )?(.*)\?\)/.exec(message)?.[1]
  return near === undefined ? [] : [meant(near.split(', '))]
}
