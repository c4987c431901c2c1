import type { TuiWords } from '../messages/tui.ts'
import { smallest } from './view/frame.ts'

interface Streams {
  readonly stdin: NodeJS.ReadStream
  readonly stdout: NodeJS.WriteStream
  readonly env: NodeJS.ProcessEnv
}

/** Why the review terminal cannot open here, in a sentence that names what to run instead; `null` when it can. */
export function whyNotHere({ stdin, stdout, env }: Streams, words: TuiWords): string | null {
  const reasons = words.reasonsNotATerminal
  if (!stdin.isTTY) return words.notATerminal(reasons.stdin)
  if (!stdout.isTTY) return words.notATerminal(reasons.stdout)
  if (env.TERM === 'dumb') return words.notATerminal(reasons.dumb)
  if (env.CI && env.CI !== 'false' && env.CI !== '0') return words.notATerminal(reasons.ci)
  const { columns, rows } = stdout
  if (columns < smallest.columns || rows < smallest.rows) {
    return words.notATerminal(reasons.small(columns, rows))
  }
  return null
}
