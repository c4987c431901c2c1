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
])('%s → %s is adapted', (base, local) => {
  expect(linked(base, local)).toBe('adapted')
})

test.each([
  ['提高家政领域人才培养质量。', '提高家政服务领域人才培养质量。'],
  ['提高家政领域人才培养质量，', '提高家政领域人才培养质量。'],
  ['提升茶叶、果品、蜂蜜质量。', '提升果品、茶叶、蜂蜜质量。'],
])('%s → %s stays retained', (base, local) => {
  expect(linked(base, local)).toBe('retained')
})

test('what a reviewer said stands', () => {
  expect(linked('推进城市更新。', '全面推进城市更新。', 'reviewer')).toBe('retained')
})
