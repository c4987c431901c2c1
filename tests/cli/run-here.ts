import { Writable } from 'node:stream'
import { run } from '../../cli/run.ts'

/** Runs the command line inside the test's own process, in English, standard input not a terminal. */
export async function runHere(args: readonly string[], cwd: string) {
  const written = { stdout: '', stderr: '' }
  const collect = (stream: keyof typeof written) =>
    new Writable({
      write: (chunk, _, done) => {
        written[stream] += chunk
        done()
      },
    })
  const status = await run({
    argv: ['node', 'duizhao', ...args],
    env: { LC_ALL: 'C.UTF-8' },
    cwd: () => cwd,
    stdin: process.stdin,
    stdout: collect('stdout'),
    stderr: collect('stderr'),
  } as unknown as NodeJS.Process)
  return { status, ...written }
}
