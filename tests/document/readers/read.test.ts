import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../../src/document/parse.ts'
import { readSource } from '../../../src/document/readers/read.ts'

const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url))
const plan = readFileSync(new URL('../../../seeds/gansu-2023.txt', import.meta.url))

/** What must be the same in every format: all but white space and places. */
async function outlineOf(bytes: Uint8Array, name: string) {
  const { text, encoding } = await readSource(bytes, name)
  const meta = { id: 'plan', title: '' }
  const { tasks } = parseDocument(meta, { path: name, sha256: '', encoding }, text)
  const squeeze = (words: string) => words.replace(/\s/g, '')
  return tasks.map(({ id, kind, number, title, path, note, clauses }) => ({
    id,
    kind,
    number,
    title: squeeze(title),
    path: path.map(squeeze),
    note: squeeze(note?.text ?? ''),
    clauses: clauses.map(({ text }) => squeeze(text)),
  }))
}

describe('the same plan in every format has the same outline and clauses', () => {
  const formats = [
    ['plan.gbk.txt', 'gb18030', 'text'],
    ['plan.html', 'utf-8', 'html'],
    ['plan.site.html', 'gbk', 'html'],
    ['plan.docx', 'docx', 'docx'],
    ['plan.libreoffice.pdf', 'pdf', 'pdf'],
    ['plan.chromium.pdf', 'pdf', 'pdf'],
  ] as const
  test.each(formats)('%s', async (name, encoding, format) => {
    expect(await readSource(fixture(name), name)).toMatchObject({ encoding, format })
    expect(await outlineOf(fixture(name), name)).toEqual(await outlineOf(plan, 'plan.txt'))
  })

  test('UTF-16, with and without a byte-order mark', async () => {
    const text = plan.toString('utf8')
    for (const bytes of [Buffer.from(`\ufeff${text}`, 'utf16le'), Buffer.from(text, 'utf16le')]) {
      expect(await outlineOf(bytes, 'plan.txt')).toEqual(await outlineOf(plan, 'plan.txt'))
      expect((await readSource(bytes, 'plan.txt')).encoding).toBe('utf-16le')
    }
  })
})

test('two columns of a PDF are read one after the other', async () => {
  const { text } = await readSource(fixture('opening.columns.pdf'), 'opening.columns.pdf')
  const words = text.replace(/\s/g, '')
  expect(words.length).toBeGreaterThan(450)
  expect(plan.toString('utf8').replace(/\s/g, '')).toContain(words)
})

test('numerals that Word computes are part of the text', async () => {
  const { text } = await readSource(fixture('numbered.docx'), 'numbered.docx')
  expect(text.split('\n').map((line) => line.slice(0, 6))).toMatchInlineSnapshot(`
    [
      "质量提升行动",
      "一、总体要求",
      "坚持质量第一",
      "二、重点任务",
      "（一）推动产",
      "1.强化农产",
      "2.提升食品",
      "（二）推动服",
      "1.提高物流",
      "三、保障措施",
      "（一）加强组",
      "",
    ]
  `)
})

test.each(['table.html', 'table.docx'])('a table of tasks becomes tasks: %s', async (name) => {
  expect(await outlineOf(fixture(name), name)).toMatchObject([
    {
      id: 't1',
      number: '1.',
      note: '（责任单位：省农业农村厅、省市场监管局）',
      clauses: ['完善农业标准体系，', '推广有机肥。', '完成时限：2024年底前。'],
    },
    { id: 't2', note: '（责任单位：省市场监管局）' },
    { id: 't3', clauses: ['推进冷链物流建设。', '完成时限：持续推进。'] },
  ])
})

test('what stands around the content of a page is kept apart', async () => {
  const { text, surroundings } = await readSource(fixture('plan.site.html'), 'plan.site.html')
  for (const words of ['首页', '分享', '主办', '政策解读', '不是正文', '请输入']) {
    expect(text).not.toContain(words)
  }
  expect(surroundings).toContain('发文字号：\t甘质强办发〔2023〕2号')
})
