import { expect, test } from 'vitest'
import type { ClauseLink } from '../../src/align/model.ts'
import { namesOf, weighSubstance } from '../../src/compare/substance.ts'
import { parse } from '../document/seeds.ts'

const linked = (baseText: string, localText: string, origin: ClauseLink['origin'] = 'matcher') => {
  const base = parse(`1.任务。${baseText}`, 'base')
  const local = parse(`1.任务。${localText}`, 'local')
  const link: ClauseLink = {
    base: 't1/1',
    local: 't1/1',
    confidence: 0.9,
    status: 'retained',
    origin,
    review: 'pending',
    evidence: [],
  }
  return weighSubstance([link], base, local, namesOf(base, local))[0]?.status
}

test.each([
  ['推进城市更新试点工作。', '全面推进城市更新试点工作。'],
  ['经营者应当公示收费标准。', '经营者可以公示收费标准。'],
  ['抽检合格率达到97%以上。', '抽检合格率达到98%以上。'],
  ['由市场监督管理部门组织抽查。', '由农业农村主管部门组织抽查。'],
  ['处二倍以上五倍以下的罚款。', '处五倍以上二倍以下的罚款。'],
  ['对连续三年未达标的予以处罚。', '对连续五年未达标的予以处罚。'],
  ['七日内作出决定。', '十五日内作出决定。'],
  ['月探访率达到100%。', '周探访率达到100%。'],
  ['可以收取管理费。', '不可以收取管理费。'],
  ['不得拒绝入住申请。', '不得无故拒绝入住申请。'],
  ['免征企业所得税。', '减征企业所得税。'],
  ['涉及国家安全的除外。', '涉及国家安全的不除外。'],
  ['实行全部免费政策。', '实行部分免费政策。'],
  ['县级以上人民政府应当制定方案。', '县级人民政府应当制定方案。'],
])('%s → %s is adapted', (base, local) => {
  expect(linked(base, local)).toBe('adapted')
})

test.each([
  ['提高家政领域人才培养质量。', '提高家政服务领域人才培养质量。'],
  ['提高家政领域人才培养质量，', '提高家政领域人才培养质量。'],
  ['提升茶叶、果品、蜂蜜质量。', '提升果品、茶叶、蜂蜜质量。'],
  ['公示期不少于30日。', '公示期不少于三十日。'],
  ['不得收取会员费。', '严禁收取会员费。'],
  ['违反本条例第三条规定的，', '违反本条例第五条规定的，'],
  ['（八）其他促进发展的事项。', '（七）其他促进发展的事项。'],
])('%s → %s stays retained', (base, local) => {
  expect(linked(base, local)).toBe('retained')
})

test('what a reviewer said stands', () => {
  expect(linked('推进城市更新。', '全面推进城市更新。', 'reviewer')).toBe('retained')
})
