import { expect, test } from 'vitest'
import type { ClauseLink } from '../../src/align/model.ts'
import { clauseChanges } from '../../src/compare/clause-changes.ts'
import { weighSubstance } from '../../src/compare/substance.ts'
import { parse } from '../document/seeds.ts'

const retained: ClauseLink = {
  base: 't1/1',
  local: 't1/1',
  confidence: 0.9,
  status: 'retained',
  origin: 'matcher',
  review: 'pending',
  evidence: [],
}

const linked = (baseText: string, localText: string, origin: ClauseLink['origin'] = 'matcher') => {
  const base = parse(`1.任务。${baseText}`, 'base')
  const local = parse(`1.任务。${localText}`, 'local')
  return weighSubstance([{ ...retained, origin }], clauseChanges(base, local))[0]?.status
}

test.each([
  ['推进城市更新试点工作。', '全面推进城市更新试点工作。'],
  ['加强公安机关、司法机关和行政机关协作。', '加强公安机关和行政机关协作。'],
  ['保障知情权、参与权和表决权。', '保障知情权和表决权。'],
  ['经营者应当公示收费标准。', '经营者可以公示收费标准。'],
  ['抽检合格率达到97%以上。', '抽检合格率达到98%以上。'],
  ['由市场监督管理部门组织抽查。', '由农业农村主管部门组织抽查。'],
  ['处二倍以上五倍以下的罚款。', '处五倍以上二倍以下的罚款。'],
  ['对连续三年未达标的予以处罚。', '对连续五年未达标的予以处罚。'],
  ['七日内作出决定。', '十五日内作出决定。'],
  ['半年内作出决定。', '一年内作出决定。'],
  ['月探访率达到100%。', '周探访率达到100%。'],
  ['可以收取管理费。', '不可以收取管理费。'],
  ['不得拒绝入住申请。', '不得无故拒绝入住申请。'],
  ['免征企业所得税。', '减征企业所得税。'],
  ['涉及国家安全的除外。', '涉及国家安全的不除外。'],
  ['实行全部免费政策。', '实行部分免费政策。'],
  ['县级以上人民政府应当制定方案。', '县级人民政府应当制定方案。'],
  ['定期公布检查结果。', '不定期公布检查结果。'],
  ['向社会免费开放。', '向社会低价开放。'],
  ['免费向公众提供阅读服务。', '向公众提供阅读服务。'],
  ['应当取得权利人书面同意。', '应当取得权利人同意。'],
  ['暂停办理相关业务。', '办理相关业务。'],
  ['有关部门应予支持。', '有关部门可予支持。'],
  [
    '县级以上地方人民政府农业农村主管部门应予公布。',
    '县级以上地方人民政府农业农村主管部门可予公布。',
  ],
  ['申请人须按规定缴纳费用。', '申请人可按规定缴纳费用。'],
  ['任何单位和个人不得干预。', '任何单位不得干预。'],
  ['不得变更会展的名称、时间、地点等事项。', '不得变更会展的名称、时间等事项。'],
  ['不得出租、出借或者转让许可证。', '不得出租或者转让许可证。'],
  ['公民、法人和其他组织有权举报。', '公民和其他组织有权举报。'],
  ['符合安全、消防、卫生、环保要求。', '符合安全、消防和卫生要求。'],
  ['加快城市配送绿色货运、冷链物流发展，', '加快城市配送绿色货运，'],
])('%s → %s is adapted', (base, local) => {
  expect(linked(base, local)).toBe('adapted')
})

test.each([
  ['提高家政领域人才培养质量。', '提高家政服务领域人才培养质量。'],
  ['提高家政领域人才培养质量，', '提高家政领域人才培养质量。'],
  ['提升茶叶、果品、蜂蜜质量。', '提升果品、茶叶、蜂蜜质量。'],
  ['公示期不少于30日。', '公示期不少于三十日。'],
  ['一个月内作出决定。', '1个月内作出决定。'],
  ['三成以上的企业达标。', '30%以上的企业达标。'],
  ['服务期限不少于两年。', '服务期限不少于24个月。'],
  ['不得收取会员费。', '严禁收取会员费。'],
  ['违反本条例第三条规定的，', '违反本条例第五条规定的，'],
  ['（八）其他促进发展的事项。', '（七）其他促进发展的事项。'],
  ['各类市场主体均可以依法进入。', '各类市场主体均可依法进入。'],
  ['展出内容应当与信息相一致。', '展出内容应与信息一致。'],
  ['鼓励、支持社会力量参与。', '鼓励社会力量参与。'],
  ['涉及特殊行业、重点领域的，', '涉及特殊重点领域的，'],
])('%s → %s stays retained', (base, local) => {
  expect(linked(base, local)).toBe('retained')
})

test('what a part of a split clause lacks is not gone', () => {
  const base = parse('1.任务。坚持诚实守信、公平竞争。', 'base')
  const local = parse('1.任务。坚持诚实守信，公平竞争。', 'local')
  const links = ['t1/1', 't1/2'].map((id) => ({ ...retained, local: id }))
  const weighed = weighSubstance(links, clauseChanges(base, local))
  expect(weighed.map(({ status }) => status)).toEqual(['retained', 'retained'])
})

test('what a reviewer said stands', () => {
  expect(linked('推进城市更新。', '全面推进城市更新。', 'reviewer')).toBe('retained')
})
