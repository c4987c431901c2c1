import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A program in a pseudo-terminal of 120×40 cells, by util-linux's `script`. */
export function openPty(command) {
  const { CI: _, ...env } = process.env
  const child = spawn('script', ['-qfec', `stty cols 120 rows 40; exec ${command}`, '/dev/null'], {
    cwd: root,
    env: { ...env, TERM: 'xterm-256color', NODE_ENV: 'production', DUIZHAO_CACHE: 'off' },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  let output = ''
  let listener = () => {}
  child.stdout.on('data', (chunk) => {
    output += chunk
    listener()
  })
  return {
    /** Resolves when what was written since the last call satisfies `seen`. */
    until: (seen) =>
      new Promise((resolve) => {
        listener = () => {
          if (!seen(output)) return
          listener = () => {}
          output = ''
          resolve()
        }
        listener()
      }),
    /** Forgets what was written so far. */
    clear: () => {
      output = ''
    },
    type: (key) => child.stdin.write(key),
    close: () => {
      child.stdout.destroy()
      child.kill('SIGTERM')
    },
  }
}
