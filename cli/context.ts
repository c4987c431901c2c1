import type { Workspace } from '../src/workspace/load.ts'
import type { ExitCode } from './exit-code.ts'
import type { Language } from './messages/messages.ts'

/** What a command knows of its surroundings. */
export interface Context {
  readonly language: Language
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
  readonly stdin: NodeJS.ReadStream
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
  /** Whether text on standard output may carry colours: a terminal, and neither NO_COLOR nor TERM=dumb. */
  readonly color: boolean
  /** The workspace named with `--workspace`, else the nearest one upward, else `null`; read once. */
  workspace(): Promise<Workspace | null>
  /** States how the command ended; without it the run is clean. */
  exit(code: ExitCode): void
}

/** Whether `stream` shows colours, after NO_COLOR and FORCE_COLOR (no-color.org, force-color.org). */
export function showsColor(stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0'
  return stream.isTTY === true && env.TERM !== 'dumb'
}
