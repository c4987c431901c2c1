import { type Argument, Command, Option } from 'commander'
import { version } from '../src/version.ts'
import { commands } from './commands/registry.ts'
import type { Context } from './context.ts'
import { programMessages } from './messages/program.ts'
import { parsePath } from './parse-path.ts'

/** What help says of an option or argument; Commander would call its choices so in English. */
function described({ description, argChoices, defaultValue }: Option | Argument): string {
  const choices = argChoices ? ` (${argChoices.join(' | ')})` : ''
  return description + choices + (typeof defaultValue === 'string' ? ` [${defaultValue}]` : '')
}

/**
 * The program in the language of the run. Of the commands, only the one named `asked` is loaded and
 * configured; the others are a name and a summary. Usage errors are thrown as `CommanderError`.
 */
export async function createProgram(asked: string | undefined, context: Context): Promise<Command> {
  const words = programMessages[context.language]
  const titles: Record<string, string> = {
    'Usage:': words.usage,
    'Arguments:': words.arguments,
    'Options:': words.options,
    'Global Options:': words.globalOptions,
    'Commands:': words.commands,
  }
  const program = new Command('duizhao')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.stdout.write(text),
      outputError: () => {},
    })
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: described,
      argumentDescription: described,
    })
    .helpOption('-h, --help', words.help)
    .helpCommand('help [command]', words.helpCommand)
    .description(words.description)
    .version(version, '-V, --version', words.version)
    .addOption(new Option('--lang <language>', words.language).choices(['zh', 'en']))
    .option('-w, --workspace <dir>', words.workspace, parsePath)
    .option('--verbose', words.verbose)
    .addHelpText('after', `\n${words.exitCodes}`)
  for (const { name, summary, load } of commands) {
    const command = program.command(name).description(summary[context.language])
    if (name === asked) (await load()).configure(command, context)
  }
  return program
}
