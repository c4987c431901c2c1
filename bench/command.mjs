import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { medians } from './median.mjs'

const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
const cwd = fileURLToPath(new URL('..', import.meta.url))
const plans = ['national-2022', 'sichuan-2023', 'gansu-2023', 'chengdu-2023']

/** The whole command on three pairs, as JSON, against a Node that does nothing. */
export async function commandAgainstNode() {
  const node = (...args) =>
    execFileSync(process.execPath, args, { cwd, maxBuffer: 64 * 1024 * 1024 })
  const [ours, peer] = await medians(
    [() => node(main, 'compare', ...plans, '--format', 'json'), () => node('-e', '0')],
    15,
  )
  return { what: 'duizhao compare, three pairs, JSON', ours, peer, peerName: 'node -e 0', goal: 6 }
}
