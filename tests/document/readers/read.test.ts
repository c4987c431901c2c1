import { readFileSync } from 'node:fs'
import { zipSync } from 'fflate'
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
    // Its font is not embedded and named by a predefined CMap, as programs of offices write it.
    ['plan.reportlab.pdf', 'pdf', 'pdf'],
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

test.each(['tables.chromium.pdf', 'tables.libreoffice.pdf'])(
  'tables that rules draw, over pages and with merged cells, are those of the page: %s',
  async (name) => {
    const page = await readSource(fixture('tables.html'), 'tables.html')
    expect((await readSource(fixture(name), name)).text).toBe(page.text.replace(/^# /, ''))
  },
)

test('tables of three lines, whose columns only gaps part', async () => {
  const page = await readSource(fixture('bars.html'), 'bars.html')
  expect(page.text).toMatch(/序号\t指标.*\n5\.\n/s)
  expect((await readSource(fixture('bars.pdf'), 'bars.pdf')).text).toBe(
    page.text.replace(/^# /, ''),
  )
})

test('what other rules draw is no table: frames of pages and words, columns, charts', async () => {
  const page = await readSource(fixture('drawings.html'), 'drawings.html')
  const { text } = await readSource(fixture('drawings.pdf'), 'drawings.pdf')
  const words = page.text.replace(/[#\s]/g, '')
  expect(text).not.toMatch(/\t|^>/m)
  expect(text.split('\n')).toEqual(expect.arrayContaining(page.text.split('\n').slice(1, 10)))
  for (const part of words.split('四、领域')) expect(text.replace(/\s/g, '')).toContain(part)
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

test('a page laid out in tables, as older sites are', async () => {
  const page = `<html><head><title>滨海市方案_滨海市人民政府</title></head><body>
<table width=1000><tr><td><a href=1>首页</a>|<a href=2>新闻</a></td></tr><tr><td>
<table><tr><td width=200><ul><li><a href=3>热点新闻，今天发生了什么。</a></li></ul></td>
<td><div id="zoom"><p align=center><b>滨海市质量强市方案</b></p>
各县（区）人民政府：<br>&nbsp;&nbsp;现印发给你们，请认真贯彻执行。<br>
<p>&emsp;&emsp;<b>一、重点任务</b></p>
<p><strong>（一）提升质量。</strong>推进物流建设，发展
旅游。<span>（责任单位：市市场监管局）</span></p>
<p>附件：<a href="a.doc">1. 任务分工表.doc</a></p></div>
<div>【打印】【关闭】</div><div>上一篇：<a href=x>某某公告</a></div></td></tr></table></td></tr>
<tr><td>版权所有：滨海市人民政府　滨ICP备1号。</td></tr></table></body></html>`
  expect((await readSource(Buffer.from(page), 'page.html')).text).toBe(`滨海市质量强市方案
各县（区）人民政府：
现印发给你们，请认真贯彻执行。
一、重点任务
**（一）提升质量。**推进物流建设，发展旅游。（责任单位：市市场监管局）
`)
})

test('an ordered list has the numerals that a browser shows', async () => {
  const page = `<h1>方案</h1><ol><li>提升质量。<ol type=a start=3><li>甲，好。<li><p>乙，好。</p></ol><li></li>
<li>三。</ol><ul><li>无号。</ul><ol style="list-style: none"><li>也无。</ol>`
  expect((await readSource(Buffer.from(page), 'page.html')).text).toBe(
    '# 方案\n1.提升质量。\nc.甲，好。\nd.乙，好。\n3.三。\n无号。\n也无。\n',
  )
})

test('merged cells, a title above the header and several agencies in a cell', async () => {
  const page = `<table>
<tr><th colspan=4>重点任务分工表</th></tr>
<tr><td>重点领域</td><td>工作举措</td><td>牵头单位</td><td>配合单位</td></tr>
<tr><td rowspan=2>产品</td><td><p>完善标准；</p><p>推广有机肥</p></td><td>农业局<br>市场局</td><td></td></tr>
<tr><td>建立追溯体系</td><td>市场局</td><td>商务局</td></tr></table>`
  expect((await readSource(Buffer.from(page), 'page.html')).text).toBe(`重点任务分工表
1.产品。
完善标准；推广有机肥。（牵头单位：农业局、市场局）
2.产品。
建立追溯体系。（牵头单位：市场局；配合单位：商务局）
`)
})

test('numerals within the cells of a task begin no units', async () => {
  const page = `<table><tr><th>序号</th><th>重点任务</th><th>具体措施</th><th>责任单位</th></tr>
<tr><td>1</td><td>优化审批</td><td><p>1.深化改革，减少环节。</p><p>2.推行告知承诺。</p></td><td>政务局</td></tr></table>
<table><tr><th>序号</th><th>工作任务</th><th>责任单位</th></tr>
<tr><td>1</td><td>（一）减少环节，压缩时限。</td><td>政务局</td></tr></table>`
  expect(
    (await readSource(Buffer.from(page), 'page.html')).text,
  ).toBe(`1.优化审批。1.深化改革，减少环节。2.推行告知承诺。（责任单位：政务局）
1. （一）减少环节，压缩时限。（责任单位：政务局）
`)
})

test('a header of two rows is no task, and names the columns', async () => {
  const page = `<table><tr><th rowspan=2>序号</th><th rowspan=2>任务</th><th colspan=2>责任分工</th></tr>
<tr><th>牵头单位</th><th>配合单位</th></tr>
<tr><td>1</td><td>减少环节</td><td>政务局</td><td>财政局</td></tr></table>`
  expect((await readSource(Buffer.from(page), 'page.html')).text).toBe(
    '1.\n减少环节。（牵头单位：政务局；配合单位：财政局）\n',
  )
})

test('officials in a table of tasks stand in the note', async () => {
  const page = `<table><tr><td>序号</td><td>目标与任务</td><td>分 管<br>县领导</td><td>牵头责任单位</td></tr>
<tr><td>80</td><td>新增托位400个。</td><td>甲某</td><td>县教育局</td></tr></table>`
  expect((await readSource(Buffer.from(page), 'page.html')).text).toBe(
    '80.\n新增托位400个。（分管县领导：甲某；牵头责任单位：县教育局）\n',
  )
})

test('a page whose whole body is a form', async () => {
  const page = `<body><form method="post" action="./a.aspx" id="form1" runat="server">
<input type="text" value="请输入关键字"><select><option>全部</option></select>
<div><h1>滨海市方案</h1><p>一、提升质量。推进建设，发展旅游。</p></div></form></body>`
  expect((await readSource(Buffer.from(page), 'page.html')).text).toBe(
    '# 滨海市方案\n一、提升质量。推进建设，发展旅游。\n',
  )
})

test('a dash or 无 is no agency, and a row of one cell heads those below it', async () => {
  const page = `<table><tr><th>序号</th><th>任务</th><th>牵头单位</th><th>配合单位</th></tr>
<tr><td colspan=4>一、产品质量</td></tr>
<tr><td>1</td><td>完善标准</td><td>农业局</td><td>——</td></tr>
<tr><td>2</td><td>推广有机肥</td><td>农业局</td><td>无</td></tr></table>`
  expect((await readSource(Buffer.from(page), 'page.html')).text).toBe(
    '一、产品质量\n1.\n完善标准。（牵头单位：农业局）\n2.\n推广有机肥。（牵头单位：农业局）\n',
  )
})

/** A Word document of a body and other parts by name. */
function docx(body: string, others: Readonly<Record<string, string>> = {}): Uint8Array {
  const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const part = (name: string, inside: string) => [
    `word/${name}.xml`,
    Buffer.from(`<w:${name} ${word}>${inside}</w:${name}>`),
  ]
  const document = part('document', `<w:body>${body}</w:body>`)
  const parts = Object.entries(others).map(([name, inside]) => part(name, inside))
  return zipSync(Object.fromEntries([document, ...parts]))
}

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

describe('what a numbered paragraph sets apart at its beginning is bold', () => {
  const run = (text: string, properties = '') =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`

  test.each([
    [
      run('（一）指导', '<w:b/>') + run('思想', '<w:b/>') + run('以人民为中心。'),
      '**（一）指导思想**以人民为中心。\n',
    ],
    [
      run('（一）公开，回应。', '<w:rFonts w:eastAsia="楷体_GB2312"/>') +
        run('做好。', '<w:b w:val="0"/>'),
      '**（一）公开，回应。**做好。\n',
    ],
    [run('（一）领导', '<w:b/>') + run('。做好。'), '**（一）领导。**做好。\n'],
    [run('（一）', '<w:b/>') + run('领导。做好。'), '（一）领导。做好。\n'],
    [run('（一）到2025年，', '<w:b/>') + run('建成。'), '（一）到2025年，建成。\n'],
    [run('（一）甲。乙。', '<w:b/>') + run('丙。'), '（一）甲。乙。丙。\n'],
    [run('（一）领导。做好。', '<w:b/>'), '（一）领导。做好。\n'],
  ])('in Word: %s', async (runs, text) => {
    expect((await readSource(docx(`<w:p>${runs}</w:p>`), 'plan.docx')).text).toBe(text)
  })

  test.each([
    ['<p><strong>（一）指导思想</strong>以人民为中心。</p>', '**（一）指导思想**以人民为中心。\n'],
    [
      '<p><span style="font-family: 楷体, serif">（一）公开，回应。</span><span>做好。</span></p>',
      '**（一）公开，回应。**做好。\n',
    ],
    [
      '<p style="font-weight:700">（一）领导。<span style="font-weight:normal">做好。</span></p>',
      '**（一）领导。**做好。\n',
    ],
    ['<p><font face="黑体">（一）领导</font>。做好。</p>', '**（一）领导。**做好。\n'],
    ['<p style="font-family:楷体">（一）领导。做好。</p>', '（一）领导。做好。\n'],
  ])('on a page: %s', async (page, text) => {
    expect((await readSource(Buffer.from(page), 'page.html')).text).toBe(text)
  })
})

describe('a box is a quotation', () => {
  const cell = paragraph('专栏1 工程') + paragraph('1.甲。') + paragraph('2.乙。')
  const box = '> 专栏1 工程\n> 1.甲。\n> 2.乙。\n'

  test.each([
    ['a table of one cell', `<w:tbl><w:tr><w:tc>${cell}</w:tc></w:tr></w:tbl>`],
    ['a text box', `<w:p><w:r><w:txbxContent>${cell}</w:txbxContent></w:r></w:p>`],
  ])('%s in Word', async (_, body) => {
    const { text } = await readSource(docx(body + paragraph('后文。')), 'plan.docx')
    expect(text).toBe(`${box}后文。\n`)
  })

  test('a table of one cell, or one below its title, on a page', async () => {
    const page = `<h1>某市方案</h1><table><tr><td><p>专栏1 工程</p><p>1.甲。</p><p>2.乙。</p></td></tr></table>
<p>后文。</p><p>專欄2 指标</p><table><tr><th>指标<th>数值</tr><tr><td>甲<td>1</tr></table>`
    const { text } = await readSource(Buffer.from(page), 'page.html')
    expect(text).toBe(`# 某市方案\n${box}后文。\n專欄2 指标\n> 指标\t数值\n> 甲\t1\n`)
  })
})

test('the notes of a Word document follow it, and the text refers to them', async () => {
  const reference = (kind: string, id: number) =>
    `<w:p><w:r><w:t>（一）甲${id}</w:t></w:r><w:r><w:${kind}Reference w:id="${id}"/></w:r></w:p>`
  const note = (kind: string, id: number, text: string) =>
    `<w:${kind} w:id="${id}"><w:p><w:r><w:${kind}Ref/></w:r></w:p>${text}</w:${kind}>`
  const bytes = docx(
    reference('footnote', 2) + reference('endnote', 2) + reference('footnote', 1),
    {
      footnotes:
        note('footnote', 0, '') +
        note('footnote', 1, paragraph('后注。')) +
        note('footnote', 2, paragraph('脚注。') + paragraph('又一段。')),
      endnotes: note('endnote', 2, paragraph('尾注。')),
    },
  )
  expect((await readSource(bytes, 'plan.docx')).text).toBe(`（一）甲2[^1]
（一）甲2[^2]
（一）甲1[^3]
[^1]: 脚注。
    又一段。
[^2]: 尾注。
[^3]: 后注。
`)
})

test('notes of a page that links lead to', async () => {
  const page = `<div><h1>某市方案</h1><p>一、甲。推广平台<sup><a href="#_ftn1">[1]</a></sup>。</p>
<p><a href="#_ftnref1">［1］</a> 某平台。</p></div>`
  expect((await readSource(Buffer.from(page), 'page.html')).text).toBe(
    '# 某市方案\n一、甲。推广平台[^1]。\n[^1]: 某平台。\n',
  )
})

test('rows and cells of a Word table in content controls are read', async () => {
  const controlled = (inside: string) => `<w:sdt><w:sdtContent>${inside}</w:sdtContent></w:sdt>`
  const cell = (words: string) => `<w:tc>${paragraph(words)}</w:tc>`
  const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`
  const table = (rows: string) => docx(`<w:tbl>${rows}</w:tbl>`)
  const plain = row(cell('序号'), cell('任务')) + row(cell('1'), cell('减少环节'))
  const inRows = row(cell('序号'), cell('任务')) + controlled(row(cell('1'), cell('减少环节')))
  const inCells = row(cell('序号'), cell('任务')) + row(cell('1'), controlled(cell('减少环节')))
  const { text } = await readSource(table(plain), 'plan.docx')
  expect(text).toContain('减少环节')
  for (const rows of [inRows, inCells])
    expect((await readSource(table(rows), 'plan.docx')).text).toBe(text)
})

test('the entries of a table of contents in Word are no text', async () => {
  const styles = '<w:style w:styleId="11"><w:name w:val="toc 1"/></w:style>'
  const entry = '<w:p><w:pPr><w:pStyle w:val="11"/></w:pPr><w:r><w:t>一、任务 1</w:t></w:r></w:p>'
  const bytes = docx(entry + paragraph('一、任务'), { styles })
  expect((await readSource(bytes, 'plan.docx')).text).toBe('一、任务\n')
})

test('equal cells are said each, a merged cell once', async () => {
  const page = `<table><tr><th>指标<th>2023年<th>2025年</tr><tr><td>普及率<td>100<td>100</tr>
<tr><td>合格率<td colspan=2>98</tr></table>`
  expect((await readSource(Buffer.from(page), 'page.html')).text).toBe(
    '指标\t2023年\t2025年\n普及率\t100\t100\n合格率\t98\n',
  )
})

test('a row that adds the others up is no task', async () => {
  const page = `<table><tr><th>序号<th>任务<th>责任单位</tr><tr><td>1<td>新建学校<td>教育局</tr>
<tr><td>2<td>小 计<td>3所</tr><tr><td colspan=2>合计<td>3所</tr></table>`
  expect((await readSource(Buffer.from(page), 'page.html')).text).toBe(
    '1.\n新建学校。（责任单位：教育局）\n小计\t3所\n合计\t3所\n',
  )
})

test('formulas of a Word document are text', async () => {
  const body = '<w:p><w:r><w:t>达到</w:t></w:r><m:oMath><m:r><m:t>≥90%</m:t></m:r></m:oMath></w:p>'
  expect((await readSource(docx(body), 'plan.docx')).text).toBe('达到≥90%\n')
})

test.each(['0', 'false', 'off'])('text that is said not to be hidden: %s', async (off) => {
  const run = `<w:p><w:r><w:rPr><w:vanish w:val="${off}"/></w:rPr><w:t>要求</w:t></w:r></w:p>`
  expect((await readSource(docx(run), 'plan.docx')).text).toBe('要求\n')
})

test('tracked changes are read as accepted, hidden and phonetic text not at all', async () => {
  const run = (text: string, properties = '') => `<w:r>${properties}<w:t>${text}</w:t></w:r>`
  const body = `<w:p>${run('一、')}<w:ins>${run('总体')}</w:ins><w:del><w:r><w:delText>全部</w:delText></w:r></w:del>${run('要求')}
${run('秘密', '<w:rPr><w:vanish/></w:rPr>')}<w:ruby><w:rt>${run('zhì')}</w:rt><w:rubyBase>${run('质')}</w:rubyBase></w:ruby></w:p>
<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p>${run('框中')}</w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p>${run('框中')}</w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>`
  expect((await readSource(docx(body), 'plan.docx')).text).toBe('一、总体要求质\n框中\n')
})
