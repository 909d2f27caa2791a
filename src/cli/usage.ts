import type { CommanderError } from 'commander'
import { nearWords } from '../formats/near.ts'
import type { Sentences } from '../language/sentences.ts'

/** A usage error of commander in our own words. */
export function usageInWords({ code, message }: CommanderError, { commandLine: words }: Sentences): string {
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? ''
  switch (code) {
    case 'commander.unknownCommand': {
      const near = nearWords(quoted, Object.keys(words.commandsSummary))
      return [words.unknownCommand(quoted), ...(near.length === 0 ? [] : [words.meant(near)])].join('\n')
    }
    case 'commander.unknownOption':
      return [words.unknownOption(quoted), ...suggestion(message, words)].join('\n')
    case 'commander.missingArgument':
      return words.missingArgument(words.signs[`<${quoted}>`] ?? `<${quoted}>`)
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
