import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differInNumbers, sameAmounts } from '../../../src/commitments/targets/amounts.ts'
import { printNumber } from '../../../src/text/chinese-number.ts'

describe('sameAmounts', () => {
  test.each([
    ['不少于30日', '不少于三十日'],
    ['占百分之三十', '占30%'],
    ['新增5万个', '新增50000个'],
    ['建成10个中心、20个站', '建成20个站、10个中心'],
    ['根据〔2022〕9号文件', '根据〔2023〕2号文件'],
    ['贯彻省第十二次党代会精神', '贯彻省第十三次党代会精神'],
    ['（一）建立机制', '（三）建立机制'],
    ['一批企业', '千亿企业'],
    ['推进重点项目建设', '推进项目建设'],
    ['畅通“12345”政务服务热线', '畅通政务服务热线'],
    ['企业培优工程', '千户企业培优工程'],
    ['建立两个清单制度', '建立“两个清单”制度'],
    ['到2027年底', '到2027年年底'],
    ['三日内', '3天内'],
    ['按月度通报', '按月通报'],
    ['九成以上', '90%以上'],
    ['完成一半', '完成50%'],
    ['完成二分之一', '完成一半'],
    ['达到2.6㎡', '达到2.6平方米'],
    ['半小时内', '30分钟内'],
    ['半个小时内', '30分钟内'],
    ['一个月内', '1个月内'],
    ['一年内', '12个月内'],
    ['半年内', '6个月内'],
    ['每半年一次', '每6个月一次'],
    ['每季度一次', '每3个月一次'],
    ['每年一次', '每十二个月一次'],
    ['1.5万人', '15000人'],
    ['0.5亿元', '五千万元'],
    ['5公里', '5000米'],
    ['5个百分点', '5百分点'],
    ['10个工作日', '十工作日'],
    ['一成不变', '不变'],
  ])('%s = %s', (one, other) => {
    expect(sameAmounts(one, other)).toBe(true)
  })

  test.each([
    ['罚款一万元', '罚款'],
    ['补贴一百元', '补贴五十元'],
    ['免除学费三年', '免除学费一年'],
    ['每月检查', '每季度检查'],
    ['推动企业达标', '推动100家企业达标'],
    ['将“30日”修改为“15日”', '将“30日”修改为“60日”'],
    ['修改为：“处五万元以上罚款”', '修改为：“处二万元以上罚款”'],
    ['“15分钟便民生活圈”', '“30分钟便民生活圈”'],
    ['每半年一次', '半年一次'],
    ['每两年一次', '两年一次'],
    ['半年内', '上半年内'],
    ['24小时内', '1日内'],
    ['十日内', '十个工作日内'],
    ['六个月', '六月'],
    ['一成', '一半'],
  ])('%s ≠ %s', (one, other) => {
    expect(sameAmounts(one, other)).toBe(false)
  })
})

describe('an amount in another spelling', () => {
  const count = fc.integer({ min: 2, max: 999 })
  const spellings: readonly [string, (count: number) => string, (count: number) => string][] = [
    ['numerals', (n) => `${printNumber(n)}人`, (n) => `${n}人`],
    ['shares', (n) => `百分之${printNumber(n)}`, (n) => `${n}%`],
    ['years', (n) => `${printNumber(n)}年内`, (n) => `${12 * n}个月内`],
    ['hours', (n) => `${n}小时内`, (n) => `${60 * n}分钟内`],
    ['ten thousands', (n) => `${n / 10}万元`, (n) => `${1000 * n}元`],
    ['intervals', (n) => `每${printNumber(n)}年`, (n) => `每${12 * n}个月`],
  ]

  test.each(spellings)('of %s is the same if it is as much, and else is not', (_, one, other) => {
    fc.assert(
      fc.property(count, count, (n, m) => {
        expect(sameAmounts(one(n), other(n))).toBe(true)
        expect(sameAmounts(one(n), other(m))).toBe(n === m)
      }),
    )
  })

  test('of tenths is the same if it is as much, and else is not', () => {
    const tenths = fc.integer({ min: 1, max: 9 })
    fc.assert(
      fc.property(tenths, tenths, (n, m) => {
        expect(sameAmounts(`占${printNumber(n)}成以上`, `占${10 * m}%以上`)).toBe(n === m)
      }),
    )
  })
})

describe('differInNumbers', () => {
  test.each([
    ['二倍以上五倍以下', '五倍以上二倍以下'],
    ['建成两批示范县', '建成三批示范县'],
    ['月探访率', '周探访率'],
    ['“十三五”时期', '“十四五”时期'],
  ])('%s and %s', (one, other) => {
    expect(differInNumbers(one, other)).toBe(true)
  })

  test.each([
    ['两年内', '2年内'],
    ['违反第三条', '违反第五条'],
    ['统一建设', '统筹建设'],
    ['到2027年底完成', '到2027年年底完成'],
    ['年度实施计划', '年实施计划'],
    ['“一网通办”', '“三网通办”'],
  ])('not %s and %s', (one, other) => {
    expect(differInNumbers(one, other)).toBe(false)
  })
})
