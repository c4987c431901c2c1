import { CommandError } from '../failure.ts'
import { isTooSmall } from './state/state.ts'

interface Streams {
  readonly stdin: NodeJS.ReadStream
  readonly stdout: NodeJS.WriteStream
  readonly env: NodeJS.ProcessEnv
}

/** Throws `CommandError` where the review terminal cannot open, before anything is written. */
export function requireTerminal({ stdin, stdout, env }: Streams): void {
  const { columns = 0, rows = 0 } = stdout
  const refuse = (reason: 'input' | 'output' | 'dumb' | 'ci' | 'small') => {
    throw new CommandError({ code: 'not-a-terminal', reason, columns, rows })
  }
  if (!stdin.isTTY) refuse('input')
  if (!stdout.isTTY) refuse('output')
  if (env.TERM === 'dumb') refuse('dumb')
  if (env.CI && env.CI !== 'false' && env.CI !== '0') refuse('ci')
  if (isTooSmall({ columns, rows })) refuse('small')
}
