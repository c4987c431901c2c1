import { describe, expect, it } from 'vitest'
import { align } from '../../../src/align/align.ts'
import { compare } from '../../../src/compare/compare.ts'
import { elsewhereOf } from '../../../src/compare/lineage/elsewhere.ts'
import { lineageOf } from '../../../src/compare/lineage/lineage.ts'
import { matrixOf } from '../../../src/compare/matrix/matrix.ts'
import type { PlanDocument } from '../../../src/document/model.ts'
import { parse, seedText } from '../../document/seeds.ts'

const compared = (base: PlanDocument, local: PlanDocument) =>
  compare(base, local, align(base, local))

const plan = (id: string, ...sentences: readonly string[]) =>
  parse(`1.提升产品质量。${sentences.join('。')}。`, id)

const dairy = '完善乳制品全程可追溯管理制度'
const toys = '提高儿童玩具的材料安全要求'
const tea = '建设茶叶标准化种植基地'
const birds = '组织候鸟迁徙路线科学考察'
const bikes = '整治电动自行车锂电池改装'

const top = plan('top', dairy, toys, bikes)
const middle = plan('middle', dairy, toys, tea)
const bottom = plan('bottom', dairy, tea, birds, bikes)
const tiers = {
  topToMiddle: compared(top, middle),
  middleToBottom: compared(middle, bottom),
  topToBottom: compared(top, bottom),
}

describe('lineageOf', () => {
  it('tells where each clause of the lowest plan comes from', () => {
    const { descended } = lineageOf(tiers)
    expect(descended.map(({ text, descent }) => [text, descent])).toEqual([
      [`${dairy}。`, 'through-middle'],
      [`${tea}。`, 'from-middle'],
      [`${birds}。`, 'own'],
      [`${bikes}。`, 'past-middle'],
    ])
  })

  it('tells which tier dropped what', () => {
    const { handedDown } = lineageOf(tiers)
    expect(handedDown.map(({ tier, text, fate }) => [tier, text, fate])).toEqual([
      ['top', `${dairy}。`, 'kept'],
      ['top', `${toys}。`, 'dropped-by-bottom'],
      ['top', `${bikes}。`, 'restored-by-bottom'],
      ['middle', `${tea}。`, 'kept'],
    ])
  })

  it('closes: the shares sum to the whole of the lowest plan', () => {
    const [national, province, city] = ['national-2022', 'sichuan-2023', 'chengdu-2023'].map((id) =>
      parse(seedText(id), id),
    ) as [PlanDocument, PlanDocument, PlanDocument]
    const topToBottom = compared(national, city)
    const { shares } = lineageOf({
      topToMiddle: compared(national, province),
      middleToBottom: compared(province, city),
      topToBottom,
    })
    const { total, ...parts } = shares
    expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(total)
    expect(total).toBe(topToBottom.ledger.local.total)
  })
})

describe('matrixOf', () => {
  const locals = [middle, bottom, plan('third', dairy, toys, birds)]
  const comparisons = locals.map((local) => compared(top, local))

  it('lays out what each locality made of each base task', () => {
    const { locals, rows } = matrixOf(comparisons)
    expect(locals).toEqual(['middle', 'bottom', 'third'])
    for (const { total, cells } of rows) {
      for (const { retained, adapted, omitted } of cells) {
        expect(retained + adapted + omitted).toBe(total)
      }
    }
  })

  it('flags an omission that no other locality shares', () => {
    expect(matrixOf(comparisons).unusualOmissions).toEqual([
      { clause: 't1/2', text: `${toys}。`, local: 'bottom' },
    ])
  })

  it('shows together what several localities added alike', () => {
    const side = comparisons.map((comparison, at) => ({
      ...comparison,
      elsewhere: elsewhereOf(
        comparison,
        locals.slice(0, at).map((earlier) => compared(earlier, locals[at] as PlanDocument)),
      ),
    }))
    const shared = matrixOf(side).sharedAdditions ?? []
    expect(shared.map((group) => group.map(({ text }) => text))).toEqual([
      [`${tea}。`, `${tea}。`],
      [`${birds}。`, `${birds}。`],
    ])
    expect(matrixOf(comparisons).sharedAdditions).toBeNull()
  })
})
