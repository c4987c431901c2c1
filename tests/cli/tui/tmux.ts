import { execFileSync, spawnSync } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** The program as it stands in the sources, so that no build can be older than the test. */
export const main = fileURLToPath(new URL('../../../cli/main.ts', import.meta.url))

/** Whether a real terminal can be had; where not, the tests that need one are skipped, and say so. */
export const hasTmux = spawnSync('tmux', ['-V']).status === 0
if (!hasTmux) console.warn('tmux is not installed: the tests of the terminal are skipped')

export interface TerminalOptions {
  readonly columns?: number
  readonly rows?: number
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
}

/** A shell in a real terminal. */
export interface Terminal {
  /** Types keys by tmux's names (`Enter`, `C-c`, `j`). */
  readonly keys: (...keys: string[]) => void
  /** Types text as it is. */
  readonly type: (text: string) => void
  /** Pastes text as a terminal does, between brackets where the program asks for them. */
  readonly paste: (text: string) => void
  /** What is on the screen, spaces at the ends of lines cut. */
  readonly screen: () => string
  /** Waits until the screen satisfies `wanted`, and returns it; throws with the screen after twenty seconds. */
  readonly until: (wanted: RegExp | ((screen: string) => boolean)) => Promise<string>
  readonly resize: (columns: number, rows: number) => void
  /** A format of tmux, such as `#{alternate_on}`. */
  readonly ask: (format: string) => string
  readonly close: () => void
}

/** The shell waits for a command. */
export const prompt = /^ready>$/m

let opened = 0

/** Opens a shell in tmux, in its own server, without anyone's configuration. */
export function openTerminal(options: TerminalOptions): Terminal {
  const { columns = 80, rows = 24, cwd, env = {} } = options
  const socket = `duizhao-test-${process.pid}-${opened++}`
  const tmux = (...args: string[]) =>
    execFileSync('tmux', ['-L', socket, ...args], {
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        HOME: cwd,
        LC_ALL: 'C.UTF-8',
        TERM: 'xterm-256color',
        DUIZHAO_CACHE: 'off',
      },
    })
  const size = ['-x', String(columns), '-y', String(rows)]
  const set = Object.entries({ PS1: 'ready>', HISTFILE: '', ...env }).map(
    ([name, value]) => `${name}='${value}'`,
  )
  tmux(
    '-f',
    '/dev/null',
    'new-session',
    '-d',
    ...size,
    '-c',
    cwd,
    `env ${set.join(' ')} bash --norc`,
  )
  const screen = () => tmux('capture-pane', '-p')
  return {
    keys: (...keys) => {
      for (const key of keys) tmux('send-keys', key)
    },
    type: (text) => tmux('send-keys', '-l', text),
    paste: (text) => {
      tmux('set-buffer', text)
      tmux('paste-buffer', '-p')
    },
    screen,
    until: async (wanted) => {
      const holds = typeof wanted === 'function' ? wanted : (text: string) => wanted.test(text)
      for (let tries = 0; tries < 400; tries++) {
        const text = screen()
        if (holds(text)) return text
        await wait(50)
      }
      throw new Error(`waited in vain for ${wanted}; the screen is\n${screen()}`)
    },
    resize: (width, height) => {
      tmux('resize-window', '-x', String(width), '-y', String(height))
    },
    ask: (format) => tmux('display-message', '-p', format).trim(),
    close: () => {
      spawnSync('tmux', ['-L', socket, 'kill-server'])
    },
  }
}

/** The command line that starts the program in a terminal. */
export const review = (...args: string[]): string =>
  [process.execPath, main, 'review', '--lang', 'zh', '--reviewer', '审核人', ...args].join(' ')
