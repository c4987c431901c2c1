import { alignAgainstNatural } from './align.mjs'
import { commandAgainstNode } from './command.mjs'
import { decisionsAgainstSplit } from './decisions.mjs'

// npm run bench: every figure is a ratio of two times taken in this run, so that it means the same
// on a slow machine and on a fast one.
const rows = [
  await commandAgainstNode(),
  await alignAgainstNatural(),
  await decisionsAgainstSplit(),
]

for (const { what, ours, peer, peerName, goal } of rows) {
  const ratio = ours / peer
  const verdict = ratio <= goal ? 'met' : 'missed'
  console.log(what)
  console.log(`  ${ours.toFixed(1)} ms, ${peerName} ${peer.toFixed(1)} ms`)
  console.log(`  ratio ${ratio.toFixed(2)}, goal ≤ ${goal}: ${verdict}`)
}
