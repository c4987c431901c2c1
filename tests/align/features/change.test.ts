import { expect, test } from 'vitest'
import { align } from '../../../src/align/align.ts'
import { planOf } from '../plan.ts'

/** Status of the one link between two plans of one clause each. */
function statusOf(base: string, local: string): string | undefined {
  const { clauses } = align(
    planOf('base', [['任务', [base]]]),
    planOf('local', [['任务', [local]]]),
  )
  return clauses[0]?.status
}

test.each([
  ['完善农村物流服务体系，', '完善农村物流服务体系。'],
  ['质量供给与需求更加适配，', '全省质量供给与需求更加适配，'],
  ['强化对中小企业和民营企业的支持帮扶。', '加强对中小企业和民营企业的支持帮扶。'],
  [
    '实施新材料标准领航行动和计量测试能力提升工程，',
    '实施计量测试能力提升工程和新材料标准领航行动，',
  ],
])('%s and %s are the same in substance', (base, local) => {
  expect(statusOf(base, local)).toBe('retained')
})

test.each([
  ['加快城市配送绿色货运、冷链物流和应急运输发展，', '加快城市配送绿色货运，'],
  ['平均故障间隔时间提高到80小时以上。', '平均故障间隔时间提高到100小时以上。'],
  ['按年度提出国家医疗质量安全改进目标，', '按年度提出医疗质量安全改进目标，'],
  ['推广数据安全管理认证制度，', '探索推广数据安全管理认证制度，'],
])('%s and %s differ in substance', (base, local) => {
  expect(statusOf(base, local)).toBe('adapted')
})
