import { expect, test } from 'vitest'
import { isAttachmentList, readAttachment } from '../../../src/document/grammar/attachment.ts'

test.each([
  ['附件', '1'],
  ['附件2', '2'],
  ['附件三：', '3'],
  ['附件2：重点任务分工表', '2'],
  ['附件 2 重点任务分工表', '2'],
  ['附录 重点任务分工表', '1'],
  ['附件1：某市“十四五”规划：任务分工', '1'],
  ['附件（二）', '2'],
  ['附录A', '1'],
  ['附录 B 名词解释', '2'],
  ['附件（2）：重点任务分工表', '2'],
  ['（附件2）', '2'],
  ['【附件】', '1'],
  ['附', '1'],
  ['附：', '1'],
  ['附2：重点任务分工表', '2'],
])('%s begins attachment %s', (line, number) => {
  expect(readAttachment(line)).toBe(number)
  expect(isAttachmentList(line)).toBe(false)
})

test.each([
  '附件材料清单',
  '附件1，附件2。',
  '附则',
  '附表所列事项，应当公开。',
  '附近道路',
  '附录AB',
  '（附件）',
  '附有说明',
])('%s begins none', (line) => {
  expect(readAttachment(line)).toBeUndefined()
})

test.each(['附件：1.行动方案', '附件：行动方案', '附：《任务分工表》'])(
  '%s begins the list',
  (line) => {
    expect(isAttachmentList(line)).toBe(true)
    expect(readAttachment(line)).toBeUndefined()
  },
)
