import { PassThrough, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { run } from '../../cli/run.ts'
import type { Run } from './run-cli.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

interface Options {
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
  /** Standard input and output are a terminal at which this is typed. */
  readonly typed?: string
}

/**
 * Runs the command line inside the test's own process, otherwise as `runCli` does: in English and in the
 * shipped workspace unless told otherwise.
 */
export async function runHere(
  args: readonly string[],
  { cwd = root, env = {}, typed }: Options = {},
): Promise<Run> {
  const written = { stdout: '', stderr: '' }
  const collect = (stream: keyof typeof written) =>
    new Writable({
      write: (chunk, _, done) => {
        written[stream] += chunk
        done()
      },
    })
  const isTTY = typed !== undefined
  const stdin = Object.assign(new PassThrough(), { isTTY })
  stdin.end(typed)
  const status = await run({
    argv: ['node', 'duizhao', ...args],
    env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', ...env },
    cwd: () => cwd,
    stdin,
    stdout: Object.assign(collect('stdout'), { isTTY }),
    stderr: collect('stderr'),
  } as unknown as NodeJS.Process)
  return { status, ...written }
}
