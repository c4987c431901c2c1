/** Pages to print for the fixtures: one of tables, and one of drawings and columns that are none. */

const rows = (cells: readonly (readonly string[])[], tag = 'td') =>
  cells
    .map((row) => `<tr>${row.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`)
    .join('\n')

const paragraph = `<p>推进标准建设，完善计量、检验、认证体系，推广先进质量管理方法，支持企业加大研发投入，到2025年，企业质量管理水平明显提高，质量设施更加完善。</p>`

const indicatorRows = `${rows([['序号', '指标', '2020年', '2025年', '属性']], 'th')}
${rows([
  ['1', '产品质量合格率（%）', '93.4', '94', '约束性'],
  ['2', '质量管理体系认证企业和高新技术企业数量（家）', '120', '180', '预期性'],
])}`

const indicators = `<table border="1" cellspacing="0">${indicatorRows}
<tr><td colspan="2">合计</td><td>2</td><td>2</td><td></td></tr></table>`

const box = `<table border="1" cellspacing="0"><tr><td><p style="text-align: center">专栏1：质量提升工程</p>
<p>1.农产品。建设高标准生产基地，完善标准体系，推广有机肥，培育区域公用品牌和特色产品。</p>
<p>2.工业品。推动企业提高管理水平。</p></td></tr></table>`

const tasks = [
  ['完善农业标准体系，推广有机肥，建设高标准生产基地，培育区域公用品牌', '市农业局、市市场监管局'],
  ['建立产品质量合格体系', '市市场监管局'],
  ['支持企业推广先进质量管理方法，完善检验、认证体系，加大研发投入', '市市场监管局、市农业局'],
  ['推进管理体系认证，提高企业质量管理水平，推动产品质量明显提高', '市市场监管局'],
]

const taskRows = Array.from({ length: 44 }, (_, index) => [
  String(index + 1),
  ...(tasks[index % tasks.length] ?? []),
  `${2023 + (index % 3)}年`,
])

const taskHead = rows([['序号', '任务', '责任单位', '时限']], 'th')

const division = `<table border="1" cellspacing="0">
<thead>${taskHead}</thead>
<tbody>${rows(taskRows)}</tbody></table>`

const merged = `<table border="1" cellspacing="0">
<tr><th colspan="2">质量领域</th><th>任务</th><th>责任单位</th></tr>
<tr><td rowspan="2">产品</td><td>农业</td><td>完善标准体系</td><td>市农业局<br>市市场监管局和区市场监管局</td></tr>
<tr><td>工业</td><td>推广先进质量管理方法</td><td>市市场监管局</td></tr>
<tr><td colspan="2">体系</td><td>推进质量管理体系认证</td><td>市市场监管局</td></tr></table>`

function page(css: string, body: string): string {
  return `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>质量提升方案</title><style>
@page { size: A4; margin: 25mm; @bottom-center { content: "— " counter(page) " —" } }
body { font-family: "Noto Serif CJK SC"; line-height: 1.6; text-align: justify }
p { margin: 0; text-indent: 2em } td { text-align: left } td p { text-indent: 0 } h1 { text-align: center }
table { width: 100%; border-collapse: collapse } td, th { border: 1px solid; padding: 4px 8px }
${css}</style></head>
<body><h1>质量提升方案</h1>${body}</body></html>`
}

export const tablesPage = page(
  '',
  `<p>一、总体目标</p>${paragraph}${indicators}${paragraph}${box}<p>二、任务</p>${paragraph}${division}
<p>三、领域</p>${paragraph}${merged}<p>四、体系</p>${paragraph}`,
)

/** Tables of three lines (三线表), between paragraphs. */
export const barsPage = page(
  `table { border-top: 2px solid; border-bottom: 2px solid } td, th { border: 0 }
tr:first-child th { border-bottom: 1px solid } td:first-child { text-align: center }`,
  `<p>一、总体目标</p>${paragraph}<table>${indicatorRows}</table>
<p>二、任务</p><table>${taskHead}${rows(taskRows.slice(0, 5))}</table><p>三、体系</p>${paragraph}`,
)

const words = (text: string) =>
  text
    .replaceAll('质量管理', '<u>质量管理</u>')
    .replaceAll('研发投入', '<span style="border: 1px solid">研发投入</span>')

const chart = `<svg width="300" height="160">
${[20, 60, 100, 140].map((y) => `<line x1="30" x2="290" y1="${y}" y2="${y}" stroke="#000" /><text x="0" y="${y}" font-size="9">${140 - y}</text>`).join('')}
<line x1="30" x2="30" y1="20" y2="140" stroke="#000" />
${[60, 140, 220].map((x, index) => `<rect x="${x}" y="${90 - index * 30}" width="30" height="${50 + index * 30}" fill="none" stroke="#000" /><text x="${x}" y="155" font-size="9">202${index + 3}</text>`).join('')}
</svg>`

const offices = `<svg width="300" height="120">
${[
  [100, 5],
  [5, 75],
  [105, 75],
  [205, 75],
]
  .map(
    ([x = 0, y = 0]) =>
      `<rect x="${x}" y="${y}" width="90" height="30" fill="none" stroke="#000" /><text x="${x + 5}" y="${y + 20}" font-size="9">市市场监管局</text>`,
  )
  .join('')}
<path d="M145 35 V55 M50 75 V55 H250 V75 M150 55 V75" fill="none" stroke="#000" /></svg>`

export const drawingsPage = page(
  `@page { border: 1px solid; padding: 5mm }
.columns { columns: 2; column-rule: 1px solid; border-top: 1px solid; border-bottom: 1px solid }`,
  `${['一、总体目标', '二、任务', '三、体系']
    .map((title) => `<p>${title}</p>${words(paragraph).repeat(2)}`)
    .join('\n')}${chart}<p>四、领域</p>${offices}<div class="columns">${paragraph.repeat(6)}</div>`,
)
