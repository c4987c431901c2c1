import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { matrixColumn } from '../../../src/compare/matrix/column.ts'
import { chaptersOf } from '../../../src/report/content/chapters.ts'
import { renderDocx } from '../../../src/report/docx/docx.ts'
import { bindingTables } from '../../../src/report/tables/binding-tables.ts'
import { matrixTables } from '../../../src/report/tables/matrix-tables.ts'
import { hostilePair } from '../hostile.ts'
import { nationalPairs } from '../seeds.ts'

const part = (archive: Uint8Array, name: string): string => {
  const bytes = unzipSync(archive)[name]
  return bytes ? strFromU8(bytes) : ''
}

afterEach(() => {
  vi.useRealTimers()
})

describe('docx', () => {
  test('the texts a reader finds in it are the texts put in, cell by cell', async () => {
    const [pair] = await nationalPairs()
    if (!pair) throw new Error('no pair')
    const file = await renderDocx(pair.comparison, 'zh')
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(file) })
    const rows = [...value.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) =>
      [...row.matchAll(/<t[dh]>(.*?)<\/t[dh]>/g)].map(([, cell = '']) =>
        cell.replace(/<\/p><p>/g, '\n').replace(/<[^>]+>/g, ''),
      ),
    )
    const expected = chaptersOf(pair.comparison).flatMap(({ rows }) =>
      rows.map(({ base, local }) => [
        base?.text ?? '（新设）',
        local.map(({ clause }) => clause.text).join('\n') || '（删）',
      ]),
    )
    const found = rows.map((cells) => cells.slice(0, 2))
    for (const row of expected) expect(found).toContainEqual(row)
    const below = [
      ...matrixTables([matrixColumn(pair.comparison)]),
      ...bindingTables(pair.comparison),
    ].flatMap(({ rows }) => [null, ...rows])
    expect(rows).toHaveLength(
      1 + chaptersOf(pair.comparison).length + expected.length + below.length,
    )
  })

  test('lies across, repeats its heading row, counts its pages, marks what changed', async () => {
    const file = await renderDocx(hostilePair().comparison, 'zh')
    const document = part(file, 'word/document.xml')
    expect(document).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/)
    expect(document.match(/<w:tblHeader/g)).toHaveLength(8)
    expect(document).toContain('<w:strike/>')
    expect(document).toContain('<w:u w:val="single"/>')
    const footer = Object.entries(unzipSync(file)).find(([name]) =>
      /^word\/footer\d\.xml$/.test(name),
    )?.[1]
    expect(strFromU8(footer ?? new Uint8Array())).toMatch(/PAGE.*NUMPAGES/)
  })

  test('has headings that an outline shows, in a language that a screen reader speaks', async () => {
    const file = await renderDocx(hostilePair().comparison, 'zh')
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(file) })
    expect(value).toContain('<h1>各地落实情况')
    expect(part(file, 'word/document.xml')).toContain('<w:pStyle w:val="Title"/>')
    expect(part(file, 'word/styles.xml')).toContain('w:eastAsia="zh-CN"')
  })

  test('shows hostile text as text', async () => {
    const file = await renderDocx(hostilePair().comparison, 'en')
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(file) })
    expect(value).toContain('<script>alert(1)</script>')
    expect(value).toContain('␛[31mred')
    expect(part(file, 'word/document.xml')).not.toContain('<script')
  })

  test('is the same to the byte, whenever and wherever it is written', async () => {
    const { comparison } = hostilePair()
    const first = await renderDocx(comparison, 'zh')
    vi.setSystemTime('2031-07-08T09:10:11')
    expect(await renderDocx(comparison, 'zh')).toEqual(first)
    expect(part(first, 'docProps/core.xml')).toContain('1980-01-01T00:00:00Z')
  })
})
