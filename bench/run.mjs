import { alignAgainstNatural } from './align.mjs'
import { commandAgainstNode } from './command.mjs'
import { decisionsAgainstSplit } from './decisions.mjs'
import { reportsOfMany } from './reports.mjs'
import { fiftyTimesAsLong, firstFrame, keyToFrame, memoryOverKeys } from './terminal.mjs'

// npm run bench: every figure is a ratio of two times taken in this run, so that it means the same
// on a slow machine and on a fast one.
const rows = [
  ...(await commandAgainstNode()),
  ...(await alignAgainstNatural()),
  await decisionsAgainstSplit(),
  await reportsOfMany(),
  await firstFrame(),
  await keyToFrame(),
  ...(await fiftyTimesAsLong()),
  await memoryOverKeys(),
]

for (const { what, ours, peer, peerName, goal, unit = 'ms' } of rows) {
  const ratio = ours / peer
  const verdict = ratio <= goal ? 'met' : 'missed'
  console.log(what)
  console.log(`  ${ours.toFixed(1)} ${unit}, ${peerName} ${peer.toFixed(1)} ${unit}`)
  console.log(`  ratio ${ratio.toFixed(2)}, goal ≤ ${goal}: ${verdict}`)
  if (verdict === 'missed') process.exitCode = 1
}
