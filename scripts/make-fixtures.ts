/**
 * Writes the reader fixtures: one plan in every format a government site offers. Run by hand
 * (`node scripts/make-fixtures.ts`) with LibreOffice, Chromium and iconv on the path; the results
 * are committed, so that tests need none of them.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  AlignmentType,
  Document,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
} from 'docx'
import { barsPage, drawingsPage, tablesPage } from './table-pages.ts'

const out = join(import.meta.dirname, '../tests/document/fixtures')
const work = mkdtempSync(join(tmpdir(), 'fixtures-'))

const plan = readFileSync(join(import.meta.dirname, '../seeds/gansu-2023.txt'), 'utf8')
const paragraphs = plan.split('\n').filter((line) => line.trim() !== '')
const title = '甘肃省深入开展产品、工程和服务质量提升行动实施方案(2023-2025年)'

function run(command: string, ...args: readonly string[]): void {
  execFileSync(command, args, { cwd: work, stdio: ['ignore', 'ignore', 'inherit'] })
}

function keep(from: string, to: string): void {
  copyFileSync(join(work, from), join(out, to))
}

function page(lines: readonly string[], css: string): string {
  const body = lines.map((line) => (line === title ? `<h1>${line}</h1>` : `<p>${line}</p>`))
  return `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>${title}</title>
<style>body { font-family: "Noto Serif CJK SC" } ${css}</style></head>
<body>${body.join('\n')}</body></html>`
}

const opening = paragraphs.slice(0, 9)
const columns = 'body { columns: 2; font-size: 20pt } h1 { column-span: all }'
const running = `@page { size: A4; margin: 25mm; @top-left { content: "质量强省工作简报" }
  @bottom-center { content: "— " counter(page) " —" } }`

const site = `<!DOCTYPE html>
<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<title>${title}_市场监督管理局</title>
<script>var pageTitle = "<p>不是正文</p>"; if (1 < 2) { document.write("<div>") }</script>
<style>.nav { color: red }</style></head><body>
<div class="header"><ul class="nav"><li><a href="/">首页</a></li><li><a href="/gk">政务公开</a></li>
<li><a href="/fw">政务服务</a></li><li><a href="/hd">互动交流</a></li></ul>
<div class="search"><form><input value="请输入关键字"><button>搜索</button></form></div></div>
<div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/gk">政务公开</a> &gt; <a href="/zc">政策文件</a></div>
<table class="index"><tr><td>索 引 号：</td><td>620000/2023-00123</td><td>发文字号：</td><td>甘质强办发〔2023〕2号</td></tr>
<tr><td>发布机构：</td><td>甘肃省市场监督管理局</td><td>成文日期：</td><td>2023年03月24日</td></tr></table>
<div class="share"><span>分享到：</span><a class="wx">微信</a><a class="wb">微博</a><a href="javascript:window.print()">打印</a>
<span>字号：[<a>大</a> <a>中</a> <a>小</a>]</span></div>
<div class="content"><div class="TRS_Editor">
${paragraphs.map((line) => `<p style="text-indent:2em"><span>　　${line}</span></p>`).join('\n')}
</div></div>
<div class="related"><h3>相关阅读</h3><ul><li><a href="1.html">《实施方案》政策解读</a></li>
<li><a href="2.html">一图读懂质量提升行动</a></li></ul></div>
<div class="footer"><p>主办：甘肃省市场监督管理局　承办：信息中心</p><p>网站标识码：6200000000　陇ICP备05000000号　版权所有</p>
<p><a href="/map">网站地图</a> | <a href="/about">关于我们</a></p></div>
<script src="tongji.js"></script></body></html>`

/** Word documents leave numerals to the program: here every heading's numeral is automatic. */
async function automaticNumbering(): Promise<Buffer> {
  const level = (index: number, text: string, format: 'chinese' | 'decimal') => ({
    level: index,
    text,
    format: format === 'decimal' ? LevelFormat.DECIMAL : LevelFormat.CHINESE_COUNTING,
    alignment: AlignmentType.LEFT,
  })
  const heading = (level: number, text: string) =>
    new Paragraph({ text, numbering: { reference: 'plan', level } })
  return Packer.toBuffer(
    new Document({
      numbering: {
        config: [
          {
            reference: 'plan',
            levels: [
              level(0, '%1、', 'chinese'),
              level(1, '（%2）', 'chinese'),
              level(2, '%3.', 'decimal'),
            ],
          },
        ],
      },
      sections: [
        {
          children: [
            new Paragraph('质量提升行动实施方案'),
            heading(0, '总体要求'),
            new Paragraph('坚持质量第一，全面提升供给水平。'),
            heading(0, '重点任务'),
            heading(1, '推动产品质量升级'),
            heading(2, '强化农产品质量。完善农业标准体系，推广有机肥。'),
            heading(2, '提升食品质量。建立追溯体系，严格控制风险。'),
            heading(1, '推动服务质量升级'),
            heading(2, '提高物流服务。推进冷链建设，发展多式联运。'),
            heading(0, '保障措施'),
            heading(1, '加强组织领导。健全工作机制，压实部门责任。'),
          ],
        },
      ],
    }),
  )
}

const table = [
  ['序号', '重点任务', '责任单位', '完成时限'],
  ['1', '完善农业标准体系，推广有机肥', '省农业农村厅、省市场监管局', '2024年底前'],
  ['2', '建立食品追溯体系，严格控制风险', '省市场监管局', '2025年底前'],
  ['3', '推进冷链物流建设', '省商务厅', '持续推进'],
]

const tableHtml = `<!doctype html><meta charset="utf-8"><title>重点任务分工表</title>
<h1>质量提升行动重点任务分工表</h1><table border="1">${table
  .map((row) => `<tr>${row.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`)
  .join('\n')}</table>`

async function tableDocx(): Promise<Buffer> {
  const rows = table.map(
    (row) =>
      new TableRow({
        children: row.map((cell) => new TableCell({ children: [new Paragraph(cell)] })),
      }),
  )
  return Packer.toBuffer(
    new Document({
      sections: [{ children: [new Paragraph('质量提升行动重点任务分工表'), new Table({ rows })] }],
    }),
  )
}

/** Through Word's format, as plans come to be PDFs. */
function printByOffice(html: string, name: string): void {
  writeFileSync(join(work, `${name}.html`), html)
  run(
    'soffice',
    '--headless',
    '--infilter=HTML (StarWriter)',
    '--convert-to',
    'docx:MS Word 2007 XML',
    `${name}.html`,
  )
  run('soffice', '--headless', '--convert-to', 'pdf', `${name}.docx`)
}

function print(html: string, pdf: string): void {
  writeFileSync(join(work, 'page.html'), html)
  run(
    'chromium',
    '--headless',
    '--no-sandbox',
    '--no-pdf-header-footer',
    `--print-to-pdf=${pdf}`,
    'page.html',
  )
  keep(pdf, pdf)
}

try {
  writeFileSync(join(work, 'plan.txt'), plan)
  run('iconv', '-f', 'utf-8', '-t', 'gb18030', '-o', 'plan.gbk.txt', 'plan.txt')
  keep('plan.gbk.txt', 'plan.gbk.txt')
  writeFileSync(join(work, 'site.txt'), site)
  run('iconv', '-f', 'utf-8', '-t', 'gbk', '-o', 'plan.site.html', 'site.txt')
  keep('plan.site.html', 'plan.site.html')
  printByOffice(page(paragraphs, ''), 'plan')
  keep('plan.html', 'plan.html')
  keep('plan.docx', 'plan.docx')
  keep('plan.pdf', 'plan.libreoffice.pdf')
  print(page(paragraphs, running), 'plan.chromium.pdf')
  print(page(opening, `${running} ${columns}`), 'opening.columns.pdf')

  printByOffice(tablesPage, 'tables')
  keep('tables.html', 'tables.html')
  keep('tables.pdf', 'tables.libreoffice.pdf')
  print(tablesPage, 'tables.chromium.pdf')
  writeFileSync(join(out, 'bars.html'), barsPage)
  print(barsPage, 'bars.pdf')
  writeFileSync(join(out, 'drawings.html'), drawingsPage)
  print(drawingsPage, 'drawings.pdf')

  writeFileSync(join(out, 'numbered.docx'), await automaticNumbering())
  writeFileSync(join(out, 'table.html'), tableHtml)
  writeFileSync(join(out, 'table.docx'), await tableDocx())
} finally {
  rmSync(work, { recursive: true })
}
