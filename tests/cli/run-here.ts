import { PassThrough, Writable } from 'node:stream'
import { run } from '../../cli/run.ts'

/**
 * Runs the command line inside the test's own process, in English. With `typed`, standard input and
 * output are a terminal at which that is typed.
 */
export async function runHere(args: readonly string[], cwd: string, typed?: string) {
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
    env: { LC_ALL: 'C.UTF-8' },
    cwd: () => cwd,
    stdin,
    stdout: Object.assign(collect('stdout'), { isTTY }),
    stderr: collect('stderr'),
  } as unknown as NodeJS.Process)
  return { status, ...written }
}
