import { type Command, Help, Option } from 'commander'
import type { Sentences } from '../language/sentences.ts'
import { placeOf } from './option-values.ts'
import type { CommonOptions } from './session.ts'
import { widthOf } from './tell.ts'
import type { World } from './world.ts'

/** Options every command takes, before or after its name. */
export function withCommonOptions(command: Command, words: Sentences): Command {
  const { option } = words.commandLine
  return command
    .addOption(new Option('--language <language>', option.language).choices(['nl', 'en']))
    .addOption(
      new Option('--project <folder>', option.project).argParser((value) => placeOf('--project', value, words)),
    )
    .option('--no-color', option.noColor)
    .option('--quiet', option.quiet)
    .option('--debug', option.debug)
}

/** The common options of a command, those given before its name included. */
export function commonOptions(command: Command): CommonOptions {
  const program = command.parent
  const given = Object.entries(program?.opts() ?? {}).filter(([name]) => program?.getOptionValueSource(name) === 'cli')
  return { ...command.opts<CommonOptions>(), ...Object.fromEntries(given) }
}

/** Help in the language of the terminal; errors are thrown, so that exit codes are ours. */
export function styled(command: Command, world: World, { commandLine: words }: Sentences): Command {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words.usage,
    'Arguments:': words.arguments,
    'Options:': words.options,
    'Commands:': words.commands,
  }
  const usual = new Help()
  const inWords = (text: string) => text.replace(/\[[a-z.]+\]|<[a-z]+>/g, (sign) => words.signs[sign] ?? sign)
  const help: Partial<Help> = {
    // Beside the longest command there are fewer columns than the usual least, under which nothing is broken over lines.
    minWidthToWrap: 20,
    styleTitle: (title) => titles[title] ?? title,
    commandUsage: (one) => inWords(usual.commandUsage(one)),
    subcommandTerm: (one) => inWords(usual.subcommandTerm(one)),
    argumentTerm: (one) =>
      inWords(
        one.required ? `<${usual.argumentTerm(one)}>` : `[${usual.argumentTerm(one)}${one.variadic ? '...' : ''}]`,
      ),
    optionTerm: (one) => inWords(usual.optionTerm(one)),
    optionDescription: ({ description }) => description,
  }
  return command
    .helpOption('-h, --help', words.help)
    .configureHelp(help)
    .configureOutput({
      writeOut: (text) => world.out.write(text),
      // Only help comes this way; what went wrong is said in our own words.
      writeErr: (text) => world.err.write(text),
      outputError: () => {},
      getOutHelpWidth: () => widthOf(world.out),
      getErrHelpWidth: () => widthOf(world.err),
    })
    .exitOverride()
}
