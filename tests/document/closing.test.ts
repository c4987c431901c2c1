import { expect, test } from 'vitest'
import { isMereClosing, isUsualClosing } from '../../src/document/closing.ts'

test.each([
  '各地、各有关部门要加强组织领导，认真抓好贯彻落实。',
  '各地区、各部门要加强统筹协调，做好政策解读。',
  '本实施方案自印发之日起施行，有效期5年。',
  '自2024年1月1日起施行。',
  '（此件公开发布）',
  '联系人：张三',
  '某某省人民政府',
  '2024年5月1日',
])('%s closes a document', (paragraph) => {
  expect(isUsualClosing(paragraph)).toBe(true)
})

test.each([
  '各市要在6月底前完成清理，逾期不清理的予以通报。',
  '严禁新设收费项目，违者追究责任。',
  '自主创新能力明显增强，执行力提升。',
  '完成时限：2025年底。',
])('%s does not', (paragraph) => {
  expect(isUsualClosing(paragraph)).toBe(false)
})

test.each([
  '各县要实施“阳光工程”，新建老年大学20所。',
  '各地要认真抓好贯彻落实，2025年6月底前完成清理，逾期不清理的予以通报。',
  '各地要抓好落实。发展改革委要会同有关部门建立工作协调机制。重大事项及时请示报告。',
])('%s may close a document, but says more', (paragraph) => {
  expect(isUsualClosing(paragraph)).toBe(true)
  expect(isMereClosing(paragraph)).toBe(false)
})

test('terms and calls are mere closings', () => {
  expect(isMereClosing('本实施方案自印发之日起施行，有效期5年。')).toBe(true)
  expect(isMereClosing('各地要加强组织领导，认真抓好贯彻落实。')).toBe(true)
})
