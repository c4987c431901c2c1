import { describe, expect, it } from 'vitest'
import { agenciesOf } from '../../../src/commitments/agencies/agencies.ts'
import { sameRemit } from '../../../src/commitments/agencies/agency-remit.ts'
import { crosswalk } from '../../../src/commitments/agencies/crosswalk.ts'
import { mentionedAgencies } from '../../../src/commitments/agencies/mentioned-agencies.ts'
import { parse, seedText } from '../../document/seeds.ts'
import { facts } from '../facts.ts'

function bodiesOf(id: string): readonly string[] {
  const document = parse(seedText(id), id)
  return [
    ...agenciesOf(document).flatMap(({ agencies }) => agencies.map(({ name }) => name)),
    ...mentionedAgencies(document).map(({ name }) => name),
  ]
}

describe('crosswalk', () => {
  it('finds who answers for whom in the province, and who for no one', () => {
    const found = crosswalk(bodiesOf('national-2022'), [
      ...bodiesOf('sichuan-2023'),
      ...bodiesOf('sichuan-2014'),
    ])
    const pairs = (rows: readonly { base: readonly string[]; local: readonly string[] }[]) =>
      rows.flatMap(({ base, local }) => base.flatMap((a) => local.map((b) => `${a} → ${b}`))).sort()
    const expected = facts('agency-crosswalk').map(({ national = '', sichuan = '' }) => ({
      base: national === '-' ? [] : [national],
      local: sichuan === '-' ? [] : sichuan.split(';'),
    }))
    expect(pairs(found)).toEqual(pairs(expected))
    const alone = found.filter(({ base }) => base.length === 0).flatMap(({ local }) => local)
    for (const { base, local } of expected) {
      if (base.length === 0) expect(alone).toEqual(expect.arrayContaining([...local]))
    }
    expect(found).toContainEqual({ base: ['中科院'], local: [] })
  })
})

describe('sameRemit', () => {
  it.each([
    ['海关总署', '江城海关'],
    ['银保监会', '江南银保监局'],
    ['人民银行', '人民银行江城分行'],
    ['市场监管总局', '市市场监管局'],
    ['国家市场监督管理总局', '市场监督管理局'],
    ['工业和信息化部', '市经信局市新经济委'],
    ['国家数据局', '省大数据局'],
    ['国家数据局', '省政务服务和数据管理局'],
    ['银保监会', '国家金融监督管理总局'],
    ['金融监管总局', '江南金融监管局'],
    ['国家安全部', '省国家安全厅'],
    ['质检总局', '省质监局'],
    ['市场监管总局', '省工商局'],
    ['国家发展改革委', '江南省发展和改革委员会'],
    ['共青团中央', '团市委'],
    ['地方各级人民政府', '各区（市）县'],
    ['住房城乡建设部', '住建局'],
    ['教育部', '市教委'],
    ['科技部', '市科委'],
    ['工业和信息化部', '市经济信息化委'],
    ['自然资源部', '市规划和自然资源局'],
    ['地方各级人民政府', '各市、县（市、区）人民政府'],
    ['江南省质量强省工作领导小组', '市质量强市工作领导小组'],
    ['省质量强省工作领导小组成员单位', '市质量强市工作领导小组成员单位'],
    ['省质量强省领导小组办公室', '市质量强市办'],
  ])('%s and %s', (one, other) => {
    expect(sameRemit(one, other)).toBe(true)
  })

  it.each([
    ['广电总局', '省文旅厅'],
    ['金融监管总局', '省委金融办'],
    ['国家安全部', '省安全监管局'],
    ['民政部', '省财政厅'],
    ['国家能源局', '省税务局'],
    ['市场监管总局', '城市管理局'],
    ['中科院', '科技厅'],
    ['省质量强省工作领导小组', '市质量强市工作领导小组成员单位'],
    ['省质量强省工作领导小组', '市质量强市办'],
  ])('not %s and %s', (one, other) => {
    expect(sameRemit(one, other)).toBe(false)
  })
})
