import { expect, test } from 'vitest'
import { cutClauses } from '../../src/document/clauses.ts'

/** Clauses with their sentences: `1甲，|1乙。|2丙。` */
function cut(paragraph: string): string {
  return cutClauses(paragraph)
    .map(({ start, end, sentence }) => sentence + paragraph.slice(start, end))
    .join('|')
}

test.each([
  [
    'commas and full stops',
    '完善标准，加强监管。提升能力；优化服务。',
    '1完善标准，|1加强监管。|2提升能力；|3优化服务。',
  ],
  [
    'no cut inside quotes',
    '发展“三品，一标”产品，推进品牌化。',
    '1发展“三品，一标”产品，|1推进品牌化。',
  ],
  [
    'no cut inside brackets',
    '提升零部件（轴承，齿轮。）质量，延长寿命。',
    '1提升零部件（轴承，齿轮。）质量，|1延长寿命。',
  ],
  [
    'a quoted sentence ends its own',
    '他强调：“质量第一。”各地贯彻。',
    '1他强调：“质量第一。”|2各地贯彻。',
  ],
  [
    'a quoted question inside a sentence does not',
    '回答“怎么办？”，抓落实。',
    '1回答“怎么办？”，|1抓落实。',
  ],
  ['an unclosed quote quotes nothing', '推广“全包，加强监管。', '1推广“全包，|1加强监管。'],
  [
    'no cut in a damaged spot',
    '推广“全包维?!?、“物联网+维?!?。规范市场。',
    '1推广“全包维?!?、“物联网+维?!?。|2规范市场。',
  ],
  ['numbers stay whole', '投资5,000万元,新增3,000人。', '1投资5,000万元,|1新增3,000人。'],
  ['marks in a row close one clause', '好！！加强，，管理。。', '1好！！|2加强，，|2管理。。'],
  ['no punctuation at all', '加强管理', '1加强管理'],
  ['nothing to say', '，。 ', ''],
])('%s', (_, paragraph, clauses) => {
  expect(cut(paragraph)).toBe(clauses)
})
