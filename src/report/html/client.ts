/**
 * The page's script, as it stands in the page: filters, search, folding, deep links, keys, language
 * and colours. Plain JavaScript in a string, because its very bytes are what the page's
 * Content-Security-Policy admits.
 */
export const client = String.raw`
'use strict'
const all = (selector, root = document) => [...root.querySelectorAll(selector)]
const one = (selector) => document.querySelector(selector)
const words = JSON.parse(one('#words').textContent)
const rows = all('.row').map((element) => ({
  element,
  pair: element.closest('.pair').dataset.pair,
  status: element.dataset.status.split(' '),
  kind: element.dataset.kind.split(' '),
  review: element.dataset.review.split(' '),
  text: all('.clause', element).map((clause) => clause.textContent.toLowerCase()).join('\n'),
}))
const chapters = all('.chapter')
const chips = all('[data-filter]')
const search = one('#search')
const root = document.documentElement

function chosen() {
  const choice = {}
  for (const { dataset, ariaPressed } of chips) {
    if (ariaPressed === 'true') (choice[dataset.filter] ??= []).push(dataset.value)
  }
  return choice
}

function fits(row, choice, sought) {
  return row.text.includes(sought) && Object.entries(choice).every(([group, values]) => {
    return values.some((value) => row[group].includes(value))
  })
}

function filter() {
  const choice = chosen()
  const sought = search.value.trim().toLowerCase()
  const narrowed = sought !== '' || Object.keys(choice).length > 0
  let shown = 0
  for (const row of rows) {
    row.fits = fits(row, choice, sought)
    if (row.fits) shown += 1
  }
  for (const chapter of chapters) {
    const open = narrowed || chapter.querySelector('.fold').ariaExpanded === 'true'
    chapter.hidden = narrowed
    chapter.dataset.open = open
  }
  for (const { element, fits } of rows) {
    const chapter = element.parentElement
    element.hidden = !fits || chapter.dataset.open === 'false'
    if (fits) chapter.hidden = false
  }
  for (const pair of all('section.pair')) pair.hidden = all('.chapter:not([hidden])', pair).length === 0
  for (const part of all('.card, .matrix [data-pair], .tables[data-pair]')) {
    part.hidden = choice.pair !== undefined && !choice.pair.includes(part.dataset.pair)
  }
  one('#count').textContent = shown + ' / ' + rows.length
  one('#clear').hidden = !narrowed
  one('#nothing').hidden = shown > 0
  highlight(sought)
}

function highlight(sought) {
  if (!globalThis.CSS?.highlights) return
  CSS.highlights.delete('found')
  if (sought === '') return
  const ranges = []
  for (const { element, fits } of rows) {
    if (!fits) continue
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.data.toLowerCase()
      for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length)) {
        const range = new Range()
        range.setStart(node, at)
        range.setEnd(node, at + sought.length)
        ranges.push(range)
      }
    }
  }
  CSS.highlights.set('found', new Highlight(...ranges))
}

function clear() {
  search.value = ''
  for (const chip of chips) chip.ariaPressed = 'false'
  filter()
}

function fold(chapter, open) {
  chapter.querySelector('.fold').ariaExpanded = String(open)
}

function foldAll() {
  const open = chapters.every((chapter) => chapter.querySelector('.fold').ariaExpanded === 'false')
  for (const chapter of chapters) fold(chapter, open)
  filter()
}

function address() {
  const hash = location.hash.slice(1)
  try {
    return decodeURIComponent(hash)
  } catch {
    return hash
  }
}

function follow() {
  const target = document.getElementById(address())
  const chapter = target?.closest('.chapter')
  if (!target) return
  if (target.matches('details')) target.open = true
  if (chapter) {
    fold(chapter, true)
    filter()
    if (chapter.hidden || target.closest('[hidden]')) clear()
  }
  target.scrollIntoView({ block: target.matches('.clause') ? 'center' : 'start' })
}

function step(elements, forward) {
  const visible = elements.filter((element) => element.checkVisibility())
  const edge = one('.toolbar').offsetHeight + 80
  const current = document.activeElement
  const at = visible.indexOf(current)
  const below = visible.findIndex((element) => element.getBoundingClientRect().top > edge)
  const next = at >= 0 ? at + (forward ? 1 : -1) : forward ? below : (below < 0 ? visible.length : below) - 1
  const element = visible[next]
  if (!element) return
  element.tabIndex = -1
  element.focus({ preventScroll: true })
  element.scrollIntoView({ block: 'center' })
}

function speak(language) {
  root.lang = language
  for (const element of all('[data-t]')) element.textContent = words[language][element.dataset.t]
  search.placeholder = words[language].search + ' /'
  search.ariaLabel = words[language].search
  document.title = words[language].report
  const button = one('#language')
  button.lang = language === 'zh' ? 'en' : 'zh'
  button.textContent = language === 'zh' ? 'English' : '中文'
}

function switchTheme() {
  const dark = matchMedia('(prefers-color-scheme: dark)').matches
  const present = root.dataset.theme ?? (dark ? 'dark' : 'light')
  root.dataset.theme = present === 'dark' ? 'light' : 'dark'
}

const differences = rows.filter(({ status }) => status.join() !== 'retained').map(({ element }) => element)
const headings = all('.heading')
const keys = {
  '/': () => search.focus(),
  n: () => step(differences, true),
  N: () => step(differences, false),
  j: () => step(headings, true),
  k: () => step(headings, false),
  f: foldAll,
  c: clear,
  l: () => speak(root.lang === 'zh' ? 'en' : 'zh'),
  t: switchTheme,
  '?': () => one('#help').showModal(),
}

addEventListener('keydown', (event) => {
  if (event.target === search) {
    if (event.key === 'Escape') search.blur()
    return
  }
  if (event.ctrlKey || event.metaKey || event.altKey || one('#help').open) return
  if (Object.hasOwn(keys, event.key)) {
    event.preventDefault()
    keys[event.key]()
  }
})
addEventListener('click', ({ target }) => {
  const button = target.closest('button')
  if (button?.matches('.fold')) {
    button.ariaExpanded = String(button.ariaExpanded !== 'true')
    filter()
  } else if (button?.matches('.chip')) {
    button.ariaPressed = String(button.ariaPressed !== 'true')
    filter()
  }
})
addEventListener('hashchange', follow)
addEventListener('beforeprint', () => {
  for (const chapter of chapters) fold(chapter, true)
  for (const details of all('details')) details.open = true
  filter()
})
search.addEventListener('input', filter)
one('#clear').addEventListener('click', clear)
one('#fold-all').addEventListener('click', foldAll)
one('#language').addEventListener('click', keys.l)
one('#theme').addEventListener('click', switchTheme)
one('#open-help').addEventListener('click', keys['?'])
one('#close-help').addEventListener('click', () => one('#help').close())
filter()
follow()
`
