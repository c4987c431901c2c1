import { expect, test } from 'vitest'
import type { PlanDocument } from '../src/document/model.ts'
import { oncePer } from '../src/once-per.ts'

test('each key is read once, whatever the answer', () => {
  const read: string[] = []
  const titled = oncePer(({ title }: PlanDocument) => {
    read.push(title)
    return title || undefined
  })
  const document = (title: string) => ({ title }) as PlanDocument
  const [one, untitled] = [document('甲'), document('')]
  expect([titled(one), titled(untitled), titled(one), titled(untitled)]).toEqual([
    '甲',
    undefined,
    '甲',
    undefined,
  ])
  expect(titled(document('甲'))).toBe('甲')
  expect(read).toEqual(['甲', '', '甲'])
})
