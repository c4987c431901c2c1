#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { CommanderError } from 'commander'
import { DuizhaoError } from '../src/errors.ts'
import { type Context, showsColor } from './context.ts'
import { type ExitCode, exitCodes } from './exit-code.ts'
import { errorMessages } from './messages/errors.ts'
import { chooseLanguage } from './messages/language.ts'
import { programMessages } from './messages/program.ts'
import { createProgram } from './program.ts'
import { safe } from './terminal/safe.ts'
import { describeUsageError } from './usage-error.ts'

const { argv, env, stdin, stdout, stderr } = process

/** A first look at the arguments: the language must be known before commander words anything. */
const { values, positionals } = parseArgs({
  args: argv.slice(2),
  options: {
    lang: { type: 'string' },
    workspace: { type: 'string', short: 'w' },
    verbose: { type: 'boolean' },
  },
  strict: false,
})
const language = chooseLanguage(values.lang, env)

let exitCode: ExitCode = exitCodes.clean
const context: Context = {
  language,
  cwd: process.cwd(),
  env,
  stdin,
  stdout,
  stderr,
  color: showsColor(stdout, env),
  workspace: async () => {
    const { findWorkspace, loadWorkspace } = await import('../src/workspace/load.ts')
    const root =
      typeof values.workspace === 'string' ? values.workspace : findWorkspace(context.cwd)
    return root === null ? null : loadWorkspace(root)
  },
  exit: (code) => {
    exitCode = code
  },
}

/** A reader that has seen enough (`| head`) is no failure. */
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(exitCode)
  })
}
process.once('SIGINT', () => process.exit(exitCodes.interrupted))

try {
  const asked = positionals[0] === 'help' ? positionals[1] : positionals[0]
  const program = await createProgram(asked, context)
  await program.parseAsync(argv)
  process.exitCode = exitCode
} catch (error) {
  const isHelp = error instanceof CommanderError && /help|version/i.test(error.code)
  if (!isHelp) stderr.write(`duizhao: ${describe(error)}\n`)
  const asked = error instanceof CommanderError && error.exitCode === 0
  process.exitCode = asked ? exitCodes.clean : exitCodes.failure
}

function describe(error: unknown): string {
  const words = programMessages[language]
  if (error instanceof CommanderError) return describeUsageError(error, language)
  const shown = values.verbose === true || env.DUIZHAO_DEBUG
  const stack = shown && error instanceof Error ? `\n${error.stack}` : ''
  if (error instanceof DuizhaoError) {
    const word = errorMessages[language][error.failure.code] as (failure: unknown) => string
    return safe(word(error.failure)).replaceAll('\n', ' ') + stack
  }
  return safe(words.internal(error instanceof Error ? error.message : String(error))) + stack
}
