import { expect, test } from 'vitest'
import { cleanText } from '../../src/text/clean.ts'

test.each([
  [
    'in the middle of a word',
    '（一）扩大供给。完善标准\n\n化试点。',
    '（一）扩大供给。完善标准化试点。',
  ],
  [
    'after a quotation',
    '一、管理。加强“链主”“链长”\n\n企业的激励。',
    '一、管理。加强“链主”“链长”企业的激励。',
  ],
  ['with the page number between', '甲。完善标准\n\n— 3 —\n\n化试点。', '甲。完善标准化试点。'],
  [
    'inside a note',
    '1.创新。好。(科技厅等按职责\n\n分工负责)',
    '1.创新。好。（科技厅等按职责分工负责）',
  ],
  [
    'inside a list of agencies',
    '1.创新。好。责任单位：市科技局、市\n\n财政局',
    '1.创新。好。责任单位：市科技局、市财政局',
  ],
  ['twice', '甲。乙\n\n\n丙\n\n丁。', '甲。乙丙丁。'],
])('a page break %s is mended', (_, source, text) => {
  expect(cleanText(source).text).toBe(text)
})

test.each([
  ['a heading and its body', '（一）加强领导，压实责任\n\n各地要加强领导。'],
  ['a signature', '请认真贯彻落实。\n\n某某领导小组\n\n2023年6月5日'],
  ['a paragraph without a full stop before a number', '完成任务。推进改革\n\n2.优化供给。'],
  [
    'agencies and what closes the document',
    '好。责任单位：市科技局\n本措施自印发之日起施行，有效期5年。',
  ],
  ['whole paragraphs', '第一段。\n\n第二段。'],
])('%s stay apart', (_, source) => {
  expect(cleanText(source).text).toBe(source)
})
