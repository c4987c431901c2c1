import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The built command, and the shipped workspace. */
export const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
export const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Run {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

interface Surroundings {
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
  /** Open file to print to instead of into the answer. */
  readonly stdout?: number
}

/** Runs the built command as a user would, in English and in the shipped workspace unless told otherwise. */
export function runCli(
  args: readonly string[],
  { cwd = root, env = {}, stdout }: Surroundings = {},
): Run {
  const run = spawnSync(process.execPath, [main, ...args], {
    cwd,
    env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', DUIZHAO_CACHE: 'off', ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['pipe', stdout ?? 'pipe', 'pipe'],
  })
  return { status: run.status, stdout: run.stdout ?? '', stderr: run.stderr }
}
