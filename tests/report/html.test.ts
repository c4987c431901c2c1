import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ComparedPair } from '../../src/report/findings/findings.ts'
import { htmlVolume } from '../../src/report/html/page.ts'
import { launch, triesBrowser } from './browser.ts'
import { attacks, hostilePair } from './hostile.ts'
import { nationalPairs } from './seeds.ts'

function write(pairs: readonly ComparedPair[], language: 'zh' | 'en' = 'zh'): string {
  const volume = htmlVolume(language)
  const body = pairs.map((pair) => volume.add(pair)).join('')
  const { head, tail } = volume.close()
  return head + body + tail
}

describe('the page as text', () => {
  const page = write([hostilePair()])

  test('has the tags of its own and no other', () => {
    const markup = page
      .replace(/<style>[\s\S]*?<\/style>/, '')
      .replace(/<script[\s\S]*<\/script>/, '')
    expect(markup).not.toMatch(/<script|<img|<iframe|<object|<link/i)
    expect(markup).not.toMatch(/<[^>]*\son\w+=/i)
    expect(markup).not.toMatch(/<[^>]*(?:href|src)="(?!#)/i)
    expect(markup).not.toContain('\u001b')
    expect(markup).not.toContain('\u202e')
  })

  test('admits only its own style and script', () => {
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? []
    expect(policy).toContain('default-src &#39;none&#39;')
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
  })
})

describe.skipIf(!triesBrowser)('the page in a browser', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-page-'))
  let browser: Browser
  let pairs: ComparedPair[]

  beforeAll(async () => {
    pairs = await nationalPairs()
    writeFileSync(join(folder, 'seeds.html'), write(pairs))
    writeFileSync(join(folder, 'one.html'), write(pairs.slice(0, 1)))
    writeFileSync(join(folder, 'hostile.html'), write([hostilePair()]))
    browser = await launch()
  }, 60_000)
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  /** Opens a page; what it complains of and asks for is collected in `noise`. */
  async function open(name: string, hash = ''): Promise<{ page: Page; noise: string[] }> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    const noise: string[] = []
    page.on('console', (message) => noise.push(message.text()))
    page.on('pageerror', (error) => noise.push(error.message))
    page.on('dialog', (dialog) => noise.push(dialog.message()))
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) noise.push(request.url())
    })
    await page.goto(pathToFileURL(join(folder, `${name}.html`)).href + hash)
    return { page, noise }
  }

  const shown = (page: Page) => page.locator('tr.row:visible').count()

  test('filters by status, kind and pair, and clears the filters', async () => {
    const { page, noise } = await open('seeds')
    const all = await shown(page)
    await page.click('[data-filter=status][data-value=omitted]')
    const omitted = await shown(page)
    expect(omitted).toBe(await page.locator('tr.row[data-status~=omitted]').count())
    expect(omitted).toBeLessThan(all)
    const first = await page.locator('section.pair').first().getAttribute('data-pair')
    await page.click(`[data-filter=pair][data-value="${first}"]`)
    expect(await page.locator('section.pair:visible').count()).toBe(1)
    expect(await page.locator('.card:visible').count()).toBe(1)
    await page.click('#clear')
    expect(await shown(page)).toBe(all)
    await page.locator('[data-filter=kind]').first().click()
    const kind = await page.locator('[data-filter=kind]').first().getAttribute('data-value')
    expect(await shown(page)).toBe(await page.locator(`tr.row[data-kind~=${kind}]`).count())
    expect(noise).toEqual([])
    await page.close()
  })

  test('searches, and says so when nothing is found', async () => {
    const { page } = await open('seeds')
    await page.keyboard.press('/')
    await page.keyboard.type('冷链')
    const rows = await page.locator('tr.row:visible').allTextContents()
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every((row) => row.includes('冷链'))).toBe(true)
    await page.fill('#search', '没有这样的文字')
    expect(await shown(page)).toBe(0)
    expect(await page.isVisible('#nothing')).toBe(true)
    await page.close()
  })

  test('opens a deep link at its clause, even when filters hide it', async () => {
    const [pair] = pairs
    const clause = pair?.comparison.clauses.findLast(({ status }) => status === 'omitted')
    const address = `${pair?.comparison.base.id}--${pair?.comparison.local.id}/${clause?.id}`
    const { page } = await open('seeds', `#${address}`)
    expect(await page.locator(`[id="${address}"]`).isVisible()).toBe(true)
    const box = await page.locator(`[id="${address}"]`).boundingBox()
    expect(box?.y).toBeGreaterThan(0)
    expect(box?.y).toBeLessThan(800)
    await page.evaluate("location.hash = ''")
    await page.click('[data-filter=status][data-value=added]')
    await page.evaluate(`location.hash = ${JSON.stringify(address)}`)
    await page.locator(`[id="${address}"]`).waitFor({ state: 'visible' })
    await page.close()
  })

  test('unfolds the table that a bar of the overview leads to', async () => {
    const { page } = await open('hostile')
    const table = page.locator('[id="base--local/lineage"]')
    expect(await table.getAttribute('open')).toBeNull()
    await page.click('a[href="#base--local/lineage"]')
    await table.locator('td').first().waitFor({ state: 'visible' })
    await page.close()
  })

  test('folds tasks, and is worked by keys', async () => {
    const { page } = await open('seeds')
    await page.keyboard.press('f')
    expect(await shown(page)).toBe(0)
    await page.locator('.fold').first().press('Enter')
    expect(await shown(page)).toBeGreaterThan(0)
    await page.keyboard.press('f')
    await page.keyboard.press('f')
    await page.keyboard.press('n')
    const focused = page.locator('tr.row:focus')
    expect(await focused.getAttribute('data-status')).not.toBe('retained')
    await page.keyboard.press('?')
    expect(await page.isVisible('#help')).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.isVisible('#help')).toBe(false)
    await page.close()
  })

  test('speaks both languages', async () => {
    const { page } = await open('seeds')
    await page.keyboard.press('l')
    expect(await page.title()).toBe('Policy comparison')
    expect(await page.textContent('[data-filter=status][data-value=omitted]')).toBe('omitted')
    expect(await page.getAttribute('html', 'lang')).toBe('en')
    await page.close()
  })

  test('prints as a 对照表 with its heading on every page', async () => {
    const { page } = await open('one')
    await page.emulateMedia({ media: 'print' })
    expect(await page.isVisible('#filters')).toBe(false)
    const display = "getComputedStyle(document.querySelector('.concordance thead')).display"
    expect(await page.evaluate(display)).toBe('table-header-group')
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    await page.close()
  })

  test('shows hostile text as text, runs none of it and asks nobody for anything', async () => {
    const { page, noise } = await open('hostile')
    await page.pdf()
    const text = await page.textContent('main')
    for (const attack of attacks.slice(0, 3)) expect(text).toContain(attack)
    expect(await page.locator('main script, main img, main a[href^=javascript]').count()).toBe(0)
    expect(noise).toEqual([])
    await page.close()
  })

  test.each(['light', 'dark'] as const)('is accessible in %s colours', async (colorScheme) => {
    const { page } = await open('hostile')
    await page.emulateMedia({ colorScheme })
    await page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
    // The page's own policy admits no other script; the browser's debugger is not bound by it.
    await page.evaluate(axe.source)
    const violations = (await page.evaluate(
      "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map((node) => node.html).join(' ')))",
    )) as string[]
    expect(violations).toEqual([])
    await page.close()
  })
})

test('the page is the same to the byte every time', async () => {
  const pairs = await nationalPairs()
  expect(write(pairs)).toBe(write(pairs))
  expect(
    readFileSync(new URL('../../src/report/html/style.ts', import.meta.url), 'utf8'),
  ).not.toMatch(/url\(|@import/)
})

test('a base task without a counterpart has the sign in the matrix that its legend explains', async () => {
  const page = write(await nationalPairs(3))
  expect(page).toContain('∅ 无对应')
  expect(page).toContain('>∅<span class="hidden">')
})
