import { describe, expect, it } from 'vitest'
import { localNamesOf } from '../../../src/commitments/names/local-names.ts'
import { namedThingsOf } from '../../../src/commitments/names/named-things.ts'
import { cleanText } from '../../../src/text/clean.ts'
import { parse, seedPaths, seedText } from '../../document/seeds.ts'

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

  it('finds every programme of a list, and none that is only one of a kind', () => {
    const found = namedThingsOf(
      plan(
        '实施新材料标准领航行动和计量测试能力提升工程，开展“打假护牌”行动。',
        '组织实施年度工作计划，开展联合执法行动，实施相关人才工程，参与制定农业技术推广计划。',
      ),
    )
    expect(found.filter(({ kind }) => kind === 'programme').map(({ name }) => name)).toEqual([
      '新材料标准领航行动',
      '计量测试能力提升工程',
      '“打假护牌”行动',
    ])
  })

  it('takes no works that an article orders for a programme by name', () => {
    const law = parse('第一条 市人民政府应当实施生态修复工程，开展“清网”行动。')
    expect(namedThingsOf(law).map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'programme “清网”行动',
      'quoted 清网',
    ])
  })

  it('takes no defined word and no number for a name', () => {
    const law = parse(
      '第一条 本条例所称“以上”、“以下”包含本数。拨打“120”电话，“十四五”期间推行“好差评”制度。',
    )
    expect(namedThingsOf(law).map(({ name }) => name)).toEqual(['好差评'])
  })

  it('tells brands from other quoted names', () => {
    const found = namedThingsOf(
      plan(
        '打造“甘快办”等特色品牌，“江城制造”“江城服务”等品牌效应凸显，擦亮“江字号”招牌，鼓励“江城造”产品外销，深化“放管服”改革，用好“中国品牌日”平台。',
      ),
    )
    expect(found.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'brand 甘快办',
      'brand 江城制造',
      'brand 江城服务',
      'brand 江字号',
      'brand 江城造',
      'quoted 放管服',
      'quoted 中国品牌日',
    ])
  })

  it('finds the place itself, regions, provinces side by side and rivers', () => {
    const document = plan(
      '依托江城天府新区、江城高新区、中国（江南）自由贸易试验区等，加快江渝地区双城经济圈协同，推进河西走廊清洁能源基地建设，推动川渝合作，建成长江上游生态屏障，讲好江城故事。',
      '推进国家级新区建设，加强重点流域治理，创建质量强县，建设城市群。',
    )
    const places = namedThingsOf({ ...document, jurisdiction: '江城' })
    expect(places.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'place 江城天府新区',
      'place 江城高新区',
      'place 中国（江南）自由贸易试验区',
      'place 江渝地区双城经济圈',
      'place 河西走廊',
      'place 川渝',
      'place 长江',
      'place 江城',
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

  it('finds the region of a place and any other province', () => {
    const local = { ...plan('在四川推进川滇、川黔、川渝协作。'), jurisdiction: '四川' }
    expect(localNamesOf(local, plan('推进协作。'))).toEqual(
      expect.arrayContaining(['川滇', '川黔', '川渝']),
    )
  })

  it('takes a name of whatever characters as it is', () => {
    const local = { ...plan('在Hong-Kong.*推进协作。'), jurisdiction: 'Hong-Kong.*' }
    expect(localNamesOf(local, plan('推进协作。'))).toEqual(['Hong-Kong.*'])
  })
})
