import { expect, test } from 'vitest'
import { startsUnit } from '../../src/text/unit-start.ts'

test.each([
  '一、总体要求',
  '（二）任务',
  '3.目标',
  '1.2025年底前',
  '第三条 本条例',
  '专栏2',
  '〔重点〕',
  '责任单位：',
])('%s begins a unit', (text) => {
  expect(startsUnit(`。${text}`, 1)).toBe(true)
})

test.each([
  '〔2022〕3号文件',
  '1.5万个',
  '（试行）的通知',
  '一流企业',
  '责任单位要',
  '第五条第二项',
  '第五条、第六条规定',
])('%s goes on with the line above', (text) => {
  expect(startsUnit(text, 0)).toBe(false)
})
