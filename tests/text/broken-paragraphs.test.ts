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
  [
    'before the first full stop of an article',
    '第三条 各级人民政府及其有关部门应当加强组织领导，完善工作机制，\n\n— 4 —\n\n并落实责任。',
    '第三条 各级人民政府及其有关部门应当加强组织领导，完善工作机制，并落实责任。',
  ],
  [
    'in a long sentence',
    '各级人民政府应当建立健全工作机制，统筹协调解决优化营商环境的重大\n\n问题。',
    '各级人民政府应当建立健全工作机制，统筹协调解决优化营商环境的重大问题。',
  ],
  ['after an opening bracket', '加强监管。（\n\n市财政局）', '加强监管。（市财政局）'],
  [
    'before a citation',
    '甲。依照本条例第四条和\n第五条第二项办理。',
    '甲。依照本条例第四条和第五条第二项办理。',
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
  ['a heading at the foot of a page', '（一）加强领导，压实责任\n\n— 3 —\n\n各地要加强领导。'],
  [
    'the lines of a history',
    '2004年5月27日 山东省第十届人民代表大会常务委员会第八次会议《关于修改〈某某条例〉等二十五件地方性法规的决定》第一次修正根据某某决定第二次修正\n\n2020年7月24日 修正',
  ],
  ['whole paragraphs', '第一段。\n\n第二段。'],
])('%s stay apart', (_, source) => {
  expect(cleanText(source).text).toBe(source.replace('— 3 —', ''))
})
