import { expect, test } from 'vitest'
import { targetsOf } from '../../src/commitments/targets/targets.ts'
import { parse } from './seeds.ts'

const outline = (text: string) =>
  parse(text).tasks.map(({ number, title, path, clauses, note }) => ({
    number,
    title,
    path,
    clauses: clauses.map((clause) => clause.text),
    note: note?.text,
  }))

test('第…条 below 一、 are the tasks of a policy, with titles and agencies', () => {
  const text = `某省促进低空经济发展若干措施
一、加强基础设施
第一条  支持建设起降场。到2026年建成起降场20个。【责任单位：省交通运输厅】
二、培育产业
第二条  招引龙头企业。给予支持：
（1）按投资给予补助；
（2）按产出给予奖励。
第三条  支持研发。设立专项。`
  const [first, second] = outline(text)
  expect(first).toEqual({
    number: '第一条',
    title: '支持建设起降场',
    path: ['一、加强基础设施'],
    clauses: ['到2026年建成起降场20个。'],
    note: '【责任单位：省交通运输厅】',
  })
  expect(second).toMatchObject({ path: ['二、培育产业'], title: '招引龙头企业' })
  expect(outline(text)).toHaveLength(3)
  expect(targetsOf(parse(text))).toMatchObject([{ indicator: '建成起降场', value: 20 }])
})

test('so are those of which half name their agencies', () => {
  const text = `某市若干政策
第一条 支持建设。给予补助。（责任单位：市财政局）
第二条 支持研发。给予奖励。`
  expect(outline(text)).toMatchObject([
    { title: '支持建设', note: '（责任单位：市财政局）' },
    { title: '支持研发', note: undefined },
  ])
})

test.each([
  [
    'with items counted 一、',
    `某省条例
第一条 有下列情形之一的，责令改正：
一、未按规定公示的；
二、拒绝检查的。
第二条 本条例自公布之日起施行。`,
    2,
  ],
  [
    'that a decision quotes',
    `关于修改某条例的决定
一、将第三条修改为：
第三条 本省实行统一监管。
二、删去第十条
第四条 本决定自公布之日起施行。`,
    3,
  ],
])('articles of law %s stay articles', (_, text, units) => {
  const tasks = outline(text)
  expect(tasks).toHaveLength(units)
  expect(tasks.filter(({ number }) => number.endsWith('条')).every(({ title }) => !title)).toBe(
    true,
  )
})

test('so are those of which two have a list with 责任单位：, however many have none', () => {
  const text = `某市若干措施
第一条 强化打击。组织集群战役不少于6次。〔责任单位：市公安局〕
第二条 管住卡证。限制办卡。
第三条 管住平台。压实责任。
第四条 管住宣传。拍摄短片。
第五条 抓实宣传。建设阵地。〔责任单位：市委宣传部〕`
  expect(outline(text)).toMatchObject([
    { title: '强化打击', note: '〔责任单位：市公安局〕' },
    { title: '管住卡证' },
    { title: '管住平台' },
    { title: '管住宣传' },
    { title: '抓实宣传', note: '〔责任单位：市委宣传部〕' },
  ])
})
