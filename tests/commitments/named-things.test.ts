import { describe, expect, it } from 'vitest'
import { localNamesOf } from '../../src/commitments/local-names.ts'
import { namedThingsOf } from '../../src/commitments/named-things.ts'
import { cleanText } from '../../src/text/clean.ts'
import { parse, seedPaths, seedText } from '../document/seeds.ts'

const plan = (...bodies: readonly string[]) =>
  parse(bodies.map((body, index) => `${index + 1}.任务${index + 1}。${body}`).join('\n\n'))

describe('namedThingsOf', () => {
  it('finds quoted names, cited documents and programmes', () => {
    const found = namedThingsOf(
      plan('实施“数商兴农”行动，落实《质量促进条例》，深入推进地理标志保护工程，开展宣传。'),
    )
    expect(found.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'programme “数商兴农”行动',
      'quoted 数商兴农',
      'cited 《质量促进条例》',
      'programme 地理标志保护工程',
    ])
  })

  it.each(Object.keys(seedPaths))('points to every name in the source of %s', (id) => {
    const document = parse(seedText(id), id)
    for (const { name, range } of namedThingsOf(document)) {
      const printed = cleanText(document.clean.source.slice(range.start, range.end)).text
      expect(printed.replace(/\s/g, '')).toBe(name)
    }
  })
})

describe('localNamesOf', () => {
  it('finds brands on one stem, regions and the place itself', () => {
    const base = plan('支持打造区域品牌，实施“三品一标”行动。')
    const local = plan('打造“江海名品”“江海粮仓”，落实“三品一标”，推进海渝合作，发展上海产业。')
    expect(localNamesOf({ ...local, jurisdiction: '上海' }, base)).toEqual([
      '海渝',
      '江海名品',
      '江海粮仓',
      '江海',
      '上海',
    ])
  })

  it('knows no local name in a document compared with itself', () => {
    const document = { ...parse(seedText('sichuan-2023')), jurisdiction: '四川' }
    expect(localNamesOf(document, document)).toEqual([])
  })
})
