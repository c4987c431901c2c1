import { describe, expect, test } from 'vitest'
import { differInNumbers, sameAmounts } from '../../src/commitments/amounts.ts'

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
    ['企业培优工程', '千户企业培优工程'],
  ])('%s = %s', (one, other) => {
    expect(sameAmounts(one, other)).toBe(true)
  })

  test.each([
    ['罚款一万元', '罚款'],
    ['补贴一百元', '补贴五十元'],
    ['免除学费三年', '免除学费一年'],
    ['每月检查', '每季度检查'],
    ['推动企业达标', '推动100家企业达标'],
  ])('%s ≠ %s', (one, other) => {
    expect(sameAmounts(one, other)).toBe(false)
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
    ['“一网通办”', '“三网通办”'],
  ])('not %s and %s', (one, other) => {
    expect(differInNumbers(one, other)).toBe(false)
  })
})
