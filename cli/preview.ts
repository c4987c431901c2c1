import { parseArgs } from 'node:util'
import { defaultCommand } from './commands/registry.ts'

/** What must be known of the arguments before commander, in the right language, can read them. */
export function preview(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      lang: { type: 'string' },
      workspace: { type: 'string', short: 'w' },
      verbose: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'V' },
    },
    strict: false,
  })
  const [first, second] = positionals
  const bare = first === undefined && !values.help && !values.version
  return {
    bare,
    command: bare ? defaultCommand : first === 'help' ? second : first,
    language: values.lang,
    workspace: typeof values.workspace === 'string' ? values.workspace : undefined,
    verbose: values.verbose === true,
  }
}
