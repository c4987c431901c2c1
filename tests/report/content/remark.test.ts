import { describe, expect, test } from 'vitest'
import { editsOf } from '../../../src/compare/edits/edits.ts'
import { remark } from '../../../src/report/content/remark.ts'
import { reportWords } from '../../../src/report/wording/words.ts'
import { hostilePair } from '../hostile.ts'

const [clause] = hostilePair().comparison.clauses
if (!clause) throw new Error('no clause')

const retained = (base: string, local: string) =>
  remark({ ...clause, status: 'retained', edits: [...editsOf(base, local)] }, reportWords.zh)

describe('the remark on a clause', () => {
  test('tells what is retained word for word from what is not', () => {
    expect(retained('加强监管，', '加强监管，')).toBe('= 保留')
    expect(retained('加强监管，', '加强监管。')).toBe('= 保留')
    expect(retained('加强监管，', '全省加强监管，')).toBe('= 保留：字句微调')
  })

  test('lists kinds', () => {
    expect(
      remark({ ...clause, status: 'adapted', kinds: ['localised'], moved: true }, reportWords.en),
    ).toBe('~ adapted: moved, localised')
  })
})
