import { expect, test } from 'vitest'
import { isSanction } from '../../../src/align/reading/sanction.ts'

test.each([
  '政府和有关部门及其工作人员有下列情形之一的，依法依规追究责任：',
  '公用企事业单位有下列情形之一的，由有关部门责令改正，依法追究法律责任：',
  '违反本条例规定，伪造鉴定结果的，没收违法所得，并处一万元以上五万元以下罚款。',
  '工作人员玩忽职守、滥用职权的，对直接负责的主管人员依法给予处分。',
])('what follows a breach: %s', (sentence) => {
  expect(isSanction(sentence)).toBe(true)
})

test.each([
  '公用企业应当向社会公开服务标准、资费标准等信息，不得强迫市场主体接受不合理的服务条件。',
  '建立健全质量责任追究制度。',
  '通过协议定价的，单位负责人履行勤勉尽责义务后，不再承担定价决策责任。',
  '提供信息的，应当真实、准确。',
])('what is to be done, or what spares from blame: %s', (sentence) => {
  expect(isSanction(sentence)).toBe(false)
})
