import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { medians } from './median.mjs'

const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
const cwd = fileURLToPath(new URL('..', import.meta.url))
const plans = ['national-2022', 'sichuan-2023', 'gansu-2023', 'chengdu-2023']

/** The whole command on three pairs, as JSON, against a Node that does nothing: computed, and remembered from a run before. */
export async function commandAgainstNode() {
  const cache = mkdtempSync(join(tmpdir(), 'duizhao-bench-'))
  const node = (args, DUIZHAO_CACHE = 'off') =>
    execFileSync(process.execPath, args, {
      cwd,
      env: { ...process.env, DUIZHAO_CACHE },
      maxBuffer: 64 * 1024 * 1024,
    })
  const command = [main, 'compare', ...plans, '--format', 'json']
  const [computed, remembered, peer] = await medians(
    [() => node(command), () => node(command, cache), () => node(['-e', '0'])],
    15,
  )
  rmSync(cache, { recursive: true })
  const row = { peer, peerName: 'node -e 0', goal: 6 }
  return [
    { what: 'duizhao compare, three pairs, JSON, computed', ours: computed, ...row },
    { what: 'duizhao compare, three pairs, JSON, again', ours: remembered, ...row },
  ]
}
