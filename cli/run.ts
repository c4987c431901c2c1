import { CommanderError } from 'commander'
import { DuizhaoError } from '../src/errors.ts'
import { defaultCommand } from './commands/registry.ts'
import { type Context, showsColor } from './context.ts'
import { type ExitCode, exitCodes } from './exit-code.ts'
import { CommandError } from './failure.ts'
import { describeFailure } from './messages/errors.ts'
import { chooseLanguage } from './messages/language.ts'
import type { Language } from './messages/messages.ts'
import { programMessages } from './messages/program.ts'
import { preview } from './preview.ts'
import { createProgram } from './program.ts'
import { safe } from './terminal/safe.ts'
import { describeUsageError } from './usage-error.ts'

/** Runs the command that the arguments name and returns the exit code; every failure is worded here. */
export async function run(process: NodeJS.Process): Promise<number> {
  const { argv, env, stdin, stdout, stderr } = process
  const asked = preview(argv.slice(2))
  const language = chooseLanguage(asked.language, env)
  let exitCode: ExitCode = exitCodes.clean
  let workspace: ReturnType<Context['workspace']> | undefined
  try {
    const context: Context = {
      language,
      cwd: folderOf(process),
      env,
      stdin,
      stdout,
      stderr,
      color: showsColor(stdout, env),
      workspace: () => {
        workspace ??= openWorkspace(asked.workspace, context.cwd)
        return workspace
      },
      exit: (code) => {
        exitCode = code
      },
    }
    const program = await createProgram(asked.command, context)
    const [node = '', script = '', ...args] = argv
    await program.parseAsync(asked.bare ? [node, script, defaultCommand, ...args] : argv)
    return exitCode
  } catch (error) {
    // Commander throws for help and version too.
    if (error instanceof CommanderError && /help|version/i.test(error.code)) {
      return error.exitCode === 0 ? exitCodes.clean : exitCodes.failure
    }
    const stack = (asked.verbose || env.DUIZHAO_DEBUG) && error instanceof Error ? error.stack : ''
    stderr.write(`duizhao: ${describe(error, language)}\n${stack ? `${stack}\n` : ''}`)
    return exitCodes.failure
  }
}

/** The folder that the command runs in; somebody may have removed it. */
function folderOf(process: NodeJS.Process): string {
  try {
    return process.cwd()
  } catch {
    throw new CommandError({ code: 'no-folder' })
  }
}

async function openWorkspace(asked: string | undefined, cwd: string) {
  const { findWorkspace, loadWorkspace } = await import('../src/workspace/load.ts')
  const root = asked ?? findWorkspace(cwd)
  return root === null ? null : loadWorkspace(root)
}

/** One line for an error, without anything a terminal would obey. */
function describe(error: unknown, language: Language): string {
  const words = programMessages[language]
  if (error instanceof CommanderError) return safe(describeUsageError(error, language))
  if (error instanceof DuizhaoError || error instanceof CommandError) {
    return safe(describeFailure(error.failure, language)).replaceAll('\n', ' ')
  }
  return safe(words.internal(error instanceof Error ? error.message : String(error)))
}
