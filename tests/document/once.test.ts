import { expect, test } from 'vitest'
import type { PlanDocument } from '../../src/document/model.ts'
import { oncePerDocument } from '../../src/document/once.ts'

test('each document is read once, whatever the answer', () => {
  const read: string[] = []
  const titled = oncePerDocument(({ title }) => {
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
