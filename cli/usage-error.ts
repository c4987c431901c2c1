import type { CommanderError } from 'commander'
import type { Language } from './messages/messages.ts'
import { programMessages } from './messages/program.ts'

/** Commander's usage error in our words: what is wrong, and where help is. */
export function describeUsageError(error: CommanderError, language: Language): string {
  const words = programMessages[language]
  const [, quoted = ''] = /'([^']*)'/.exec(error.message) ?? []
  const [, suggestion] = /Did you mean (.+)\?/.exec(error.message) ?? []
  const wording: Record<string, string> = {
    'commander.unknownCommand': words.unknownCommand(quoted),
    'commander.unknownOption': words.unknownOption(quoted),
    'commander.missingArgument': words.missingArgument(quoted),
    'commander.optionMissingArgument': words.missingValue(quoted),
    'commander.missingMandatoryOptionValue': words.missingOption(quoted),
    'commander.invalidArgument': wrongValue(error.message, words.wrongValue),
    'commander.excessArguments': words.tooManyArguments,
  }
  const detail = error.message
    .replace(/^error: /, '')
    .replace(/\s+/g, ' ')
    .trim()
  const what = wording[error.code] ?? words.wrongUsage(detail)
  return suggestion ? `${what} ${words.didYouMean(suggestion)}` : what
}

/** The value of an option or an argument that cannot be, and what could. */
function wrongValue(
  message: string,
  word: (name: string, value: string, allowed: string) => string,
): string {
  const [, option, given] = /option '(.*?)' argument '(.*)' is invalid/s.exec(message) ?? []
  const [, value, argument] = /value '(.*)' is invalid for argument '(.*?)'/s.exec(message) ?? []
  const [, allowed = ''] = /\. (?:Allowed choices are )?([^.]*)\.?$/.exec(message) ?? []
  return word(option ?? `<${argument ?? ''}>`, given || value || '“”', allowed)
}
