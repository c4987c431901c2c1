import { describe, expect, it } from 'vitest'
import { agenciesOf } from '../../../src/commitments/agencies/agencies.ts'
import { cleanText } from '../../../src/text/clean.ts'
import { parse, seedPaths, seedText } from '../../document/seeds.ts'
import { facts } from '../facts.ts'

describe('agenciesOf', () => {
  it.each(['national-2022', 'sichuan-2023'])('finds the agencies of %s', (id) => {
    const expected = facts('agencies').filter(({ document }) => document === id)
    const found = agenciesOf(parse(seedText(id), id))
    expect(found.map(({ agencies }) => agencies.map(({ name }) => name).join(';'))).toEqual(
      expected.map(({ agencies }) => agencies),
    )
  })

  it('carries the bodies named for all tasks below to each of them', () => {
    const [first, second] = agenciesOf(parse(seedText('national-2022')))
    expect(first?.carried).toEqual([])
    expect(second?.carried.map(({ name }) => name)).toEqual(['地方各级人民政府'])
  })

  it.each([
    '各市、县（区）党委和政府',
    '各县级市、区',
    '各市州党委、政府',
    '各市、县（市、区）人民政府',
  ])('reads the tiers of government as one name: %s', (name) => {
    const [task] = agenciesOf(parse(`（一）任务。推动升级。（责任单位：市教育局，${name}）`))
    expect(task?.agencies.map((agency) => agency.name)).toEqual(['市教育局', name])
  })

  it('takes the first of each list for the lead once a note has said so', () => {
    const plan = parse(
      [
        '一、任务',
        '1.强链。推进建设。（责任单位：省教育厅、省科技厅；列第一位的为牵头单位，下同）',
        '2.补链。推进建设。（责任单位：省工信厅、省教育厅）',
      ].join('\n\n'),
    )
    expect(agenciesOf(plan).map(({ agencies }) => agencies.map(({ role }) => role))).toEqual([
      ['lead', 'responsible'],
      ['lead', 'responsible'],
    ])
  })

  it('finds the notes that follow single measures of a task', () => {
    const plan = parse(
      '一、任务\n\n1.利民惠民。建立质量分级制度。（省质监局负责）培育示范单位1000家以上。（省质监局、省商务厅负责）完善公示制度。（省商务厅牵头）',
    )
    const notes = agenciesOf(plan)
    expect(notes.map(({ agencies }) => agencies.map(({ name }) => name))).toEqual([
      ['省质监局'],
      ['省质监局', '省商务厅'],
      ['省商务厅'],
    ])
    const printed = notes.map(({ range }) => plan.clean.source.slice(range.start, range.end))
    expect(printed).toEqual(['（省质监局负责）', '（省质监局、省商务厅负责）', '（省商务厅牵头）'])
  })

  it('takes no quoted name for a note', () => {
    const plan = parse('（一）改革。“谁牵头谁负责”，压实责任。修订《责任落实办法》。')
    expect(agenciesOf(plan)).toEqual([])
  })

  it('finds the notes before the full stops of single measures', () => {
    const plan = parse(
      '（一）改革。健全机制（省国资委牵头。不逐一列出，下同）。支持民企（省经信委负责）。推进登记（省工商局牵头）。',
    )
    const notes = agenciesOf(plan)
    expect(notes.map(({ agencies }) => agencies.map(({ name }) => name))).toEqual([
      ['省国资委'],
      ['省经信委'],
      ['省工商局'],
    ])
    const printed = (range: { start: number; end: number }) =>
      plan.clean.source.slice(range.start, range.end)
    expect(notes.map(({ range }) => printed(range))).toEqual([
      '（省国资委牵头。不逐一列出，下同）',
      '（省经信委负责）',
      '（省工商局牵头）',
    ])
    expect(notes.flatMap(({ agencies }) => agencies.map(({ range }) => printed(range)))).toEqual([
      '省国资委',
      '省经信委',
      '省工商局',
    ])
  })

  it('gives the note on a heading to the tasks below it that have none', () => {
    const plan = parse(
      [
        '一、强化创新（区科技局牵头）',
        '（一）建设平台。推进建设。',
        '（二）支持研发。加大支持。（区财政局负责）',
        '二、扩大投资',
        '（牵头单位：区发改局）',
        '（一）推进项目。加快建设。',
      ].join('\n\n'),
    )
    expect(
      agenciesOf(plan).map(
        ({ task, agencies: [first] }) => `${task} ${first?.name} ${first?.role}`,
      ),
    ).toEqual(['t1.1 区科技局 lead', 't1.2 区财政局 responsible', 't2.1 区发改局 lead'])
  })

  it('takes nothing but names for agencies', () => {
    const article = parse(
      '第一条 本条例适用于经营者（以下简称主要负责人）。\n\n第二条 由其承担（负责人）。',
    )
    expect(agenciesOf(article)).toEqual([])
  })

  it.each(Object.keys(seedPaths))('points to every name in the source of %s', (id) => {
    const document = parse(seedText(id), id)
    for (const { agencies, carried } of agenciesOf(document)) {
      for (const { name, range } of [...agencies, ...carried]) {
        const printed = document.clean.source.slice(range.start, range.end)
        expect(cleanText(printed).text).toBe(name)
      }
    }
  })
})
