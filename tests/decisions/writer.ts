/** Saves decisions one by one and prints the id of each once it is on the disk: `writer.ts FILE COUNT PERSON`. */
import { deciding } from '../../src/decisions/decide.ts'
import { sidesOf } from '../../src/decisions/judge.ts'
import { openStore } from '../../src/decisions/store.ts'
import { base, local } from './plan.ts'

const [path = '', count = '1', person = '甲'] = process.argv.slice(2)
const store = openStore(path, { base: base.id, local: local.id }, (holder) =>
  process.stderr.write(`took over the lock of ${holder}\n`),
)
const sides = sidesOf(base, local)

for (let number = 1; number <= Number(count); number += 1) {
  const [saved] = await store.append(({ records }) =>
    deciding(
      [
        {
          verdict: 'approve',
          base: 't1',
          local: 't1',
          person,
          date: '2026-01-01',
          note: `${number}`,
        },
      ],
      { records, sides, policy: 'self' },
    ),
  )
  process.stdout.write(`${saved?.id}\n`)
}
