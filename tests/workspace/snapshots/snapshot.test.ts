import { describe, expect, test } from 'vitest'
import {
  linksIn,
  omissionsIn,
  parseSnapshot,
  printSnapshot,
  snapshotOf,
} from '../../../src/workspace/snapshots/snapshot.ts'
import { hostilePair } from '../../report/hostile.ts'
import { nationalPairs } from '../../report/seeds.ts'
import { runOf } from '../run-of.ts'

describe('a snapshot', () => {
  test('reads as a person would write it', () => {
    expect(printSnapshot(snapshotOf(runOf().comparison))).toMatchInlineSnapshot(`
      "duizhao snapshot 1: base → local
      source base base.txt e985b79d096680220275376e89b2666d65bb64eb2d3d61408a5dd96dcdb40741
      source local local.txt 79acdb22a9fd1e41d77ba99707ec643d2665dc95c896f75e36c2ca31c6599251

      base:t1 （一）提升农产品质量
        > local:t1 subset
        = base:t1/1 → local:t1/1 | 完善农业全产业链标准体系，
        = base:t1/2 → local:t1/2 | 加强冷链食品监管，
        - base:t1/3 | 推广应用高效低风险农药。

      base:t2 （二）提升建筑品质
        > - none
        - base:t2/1 | 推动建筑工程品质提升，
        - base:t2/2 | 完善勘察设计管理制度，
        - base:t2/3 | 推广装配式建筑。

      local:t1 （一）提升农产品质量
        = local:t1/1 → base:t1/1 | 完善农业全产业链标准体系，
        = local:t1/2 → base:t1/2 | 加强冷链食品监管。

      local:t2 （二）发展特色旅游
        > - none
        + local:t2/1 | 建设一批旅游示范区，
        + local:t2/2 | 打造旅游服务品牌。
      "
    `)
  })

  test('reads back as it was, whatever the documents say', async () => {
    for (const { comparison } of [...(await nationalPairs()), hostilePair()]) {
      const snapshot = snapshotOf(comparison)
      expect(parseSnapshot(printSnapshot(snapshot))).toEqual(snapshot)
    }
  })

  test('has one line for every clause, and no score', async () => {
    for (const { comparison } of await nationalPairs()) {
      const text = printSnapshot(snapshotOf(comparison))
      expect(text.match(/ \| /g)).toHaveLength(comparison.clauses.length)
      expect(text).not.toMatch(/\d\.\d{3}/)
    }
  })

  test('is read with either end of line', () => {
    const snapshot = snapshotOf(runOf().comparison)
    expect(parseSnapshot(printSnapshot(snapshot).replaceAll('\n', '\r\n'))).toEqual(snapshot)
  })

  test('tells its links and omissions', () => {
    const block = [
      'base:t1 题目',
      '  > local:t1 intersects partial · approved',
      '  = base:t1/1 → local:t1/1 | 甲，',
      '  - base:t1/2 · overridden | 乙 | 丙。',
    ]
    expect(linksIn(block)).toEqual(['local:t1 intersects partial'])
    expect(omissionsIn(block)).toEqual(['乙 | 丙。'])
  })
})
