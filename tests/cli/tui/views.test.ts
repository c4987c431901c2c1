import { expect, test } from 'vitest'
import { createPainter } from '../../../cli/tui/painter.ts'
import { bar } from '../../../cli/tui/view/bar.ts'
import { baseSpans, localSpans } from '../../../cli/tui/view/clause-text.ts'
import { linearText } from '../../../cli/tui/view/linear.ts'
import { screenOf } from '../../../cli/tui/view/screen.ts'
import { fitted, highlight, plainText, span } from '../../../cli/tui/view/span.ts'
import { detectTheme, paint, theme } from '../../../cli/tui/view/theme.ts'
import { scrollTo, windowTop } from '../../../cli/tui/view/window.ts'
import { cells } from '../../../cli/typography/width.ts'
import { editsOf } from '../../../src/compare/edits/edits.ts'
import { after, opened, session } from './fixture-state.ts'

const tally = (retained: number, adapted: number, omitted: number) => ({
  retained,
  adapted,
  omitted,
  added: 0,
  clauses: { retained: 0, adapted: 0, omitted: 0, added: 0 },
})

test('a bar is exactly as wide as asked, and whatever there is shows', () => {
  expect(plainText(bar(tally(50, 25, 25), 8))).toBe('████▓▓░░')
  expect(plainText(bar(tally(1000, 1, 1), 8))).toBe('██████▓░')
  expect(plainText(bar(tally(0, 0, 7), 8))).toBe('░░░░░░░░')
  expect(plainText(bar(tally(0, 0, 0), 8))).toBe('')
})

test('text is cut between wide characters and filled to the cell', () => {
  expect(plainText(fitted([span('质量强国')], 8))).toBe('质量强国')
  expect(plainText(fitted([span('质量强国')], 7))).toBe('质量强…')
  expect(plainText(fitted([span('质量强国')], 6))).toBe('质量… ')
  expect(plainText(fitted([span('质')], 5))).toBe('质   ')
  for (let width = 1; width < 12; width++) {
    expect(cells(plainText(fitted([span('a质量'), span('“b”强国建设')], width)))).toBe(width)
  }
})

test('what a filter found keeps its place', () => {
  const found = highlight([span('提高质'), span('量水平', 'strong')], () => [{ start: 2, end: 4 }])
  expect(found).toEqual([span('提高'), span('质量', 'match'), span('水平', 'strong')])
})

test('edits show on both sides, and together they are the whole text', () => {
  for (const { base, local } of session.pairs) {
    for (const clause of local.clause.values()) {
      expect(plainText(localSpans(clause))).toBe(clause.text)
      const partner = base.clause.get(clause.counterparts[0] ?? '')
      if (partner) expect(plainText(baseSpans(partner, [clause]))).toBe(partner.text)
    }
  }
})

test('a retained clause shows what was touched up, punctuation apart', () => {
  const [clause] = session.pairs[0]?.local.clause.values() ?? []
  if (!clause) throw new Error('no clause')
  const retained = (base: string, local: string) => {
    const edits = [...editsOf(base, local)]
    const mine = { ...clause, text: local, status: 'retained' as const, edits }
    return [baseSpans({ ...clause, text: base }, [mine]), localSpans(mine)]
  }
  expect(retained('加强监管，', '加强监管。')).toEqual([[span('加强监管，')], [span('加强监管。')]])
  expect(retained('完善标准体系。', '完善现代标准体系。')[1]).toContainEqual(
    span('现代', 'inserted'),
  )
})

test('windows move as little as they can', () => {
  expect(windowTop(0, 5, 10, 20)).toBe(0)
  expect(windowTop(0, 12, 10, 20)).toBe(3)
  expect(windowTop(8, 4, 10, 20)).toBe(4)
  expect(windowTop(15, 19, 10, 20)).toBe(10)
  const three = () => 3
  expect(scrollTo({ row: 0, line: 0 }, 2, 10, three)).toEqual({ row: 0, line: 0 })
  expect(scrollTo({ row: 0, line: 0 }, 3, 10, three)).toEqual({ row: 0, line: 2 })
  expect(scrollTo({ row: 5, line: 1 }, 4, 10, three)).toEqual({ row: 4, line: 0 })
  expect(scrollTo({ row: 0, line: 0 }, 1000, 10, three)).toEqual({ row: 997, line: 2 })
})

test('scrolling asks only for the rows that the screen reaches', () => {
  let asked = 0
  scrollTo({ row: 0, line: 0 }, 100_000, 40, () => {
    asked++
    return 2
  })
  expect(asked).toBeLessThan(25)
})

test('NO_COLOR has no colours, sixteen are enough, a light ground is seen', () => {
  expect(detectTheme({ NO_COLOR: '1', TERM: 'xterm-256color' }).name).toBe('plain')
  expect(detectTheme({ TERM: 'xterm' })).toEqual({ name: 'dark', colours: 16 })
  expect(detectTheme({ TERM: 'xterm-256color', COLORFGBG: '0;15' })).toEqual({
    name: 'light',
    colours: 256,
  })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: looking for escape sequences
  const colour = /\u001b\[[\d;]*(?:3[0-7]|4[0-7]|9[0-7]|10[0-7]|[34]8;5)/u
  const line = {
    spans: [span('质', 'omitted'), span('量', 'inserted')],
    ground: 'selected',
  } as const
  expect(paint(line, theme('plain', 256))).not.toMatch(colour)
  expect(paint(line, theme('dark', 16))).not.toContain('38;5')
  expect(screenOf(opened()).lines.join('\n')).not.toMatch(colour)
})

test('the cursor of the terminal stands where text is typed', () => {
  expect(screenOf(opened()).caret).toBeNull()
  expect(screenOf(after(opened(), '/', '质', '量')).caret).toEqual({ line: 21, column: 7 })
})

test('only the lines that changed are painted, all of them after the screen was lost', () => {
  let written = ''
  const painter = createPainter({
    write: (text) => {
      written = text
    },
  })
  painter.paint(['一', '二'], null)
  expect(written).toContain('\u001b[1;1H一\u001b[2;1H二')
  painter.paint(['一', '三'], null)
  expect(written).not.toContain('一')
  expect(written).toContain('\u001b[2;1H三')
  painter.forget()
  painter.paint(['一', '三'], { line: 1, column: 2 })
  expect(written).toContain('\u001b[1;1H一')
  expect(written).toContain('\u001b[2;3H\u001b[?25h')
})

test('a screen reader hears sentences, no rules and no bars', () => {
  for (const keys of [[], ['2', 'n'], ['3'], ['3', 'o'], ['?']]) {
    const text = linearText(after(opened(undefined, { linear: true }), ...keys))
    expect(text).not.toMatch(/[─│╱█▓░▌]/u)
    expect(text.split('\n')[0]).toMatch(/总览|对照|审核/u)
  }
  expect(linearText(after(opened(undefined, { linear: true }), '2', 'n'))).toContain('国家')
})

test('a screen reader hears what a list is on, and the item of the queue uncut', () => {
  const hear = (...keys: string[]) =>
    linearText(after(opened(undefined, { linear: true }), ...keys))
  const reasons = [hear('3', 'x'), hear('3', 'x', 'down')]
  expect(reasons[0]).toMatch(/^1\/\d+ /mu)
  expect(reasons[1]).toMatch(/^2\/\d+ /mu)
  expect(hear('space')).not.toBe(hear('space', 'down'))
  const picked = hear('3', 'o', 'down')
  expect(picked).toMatch(/^2\/\d+ /mu)
  expect(hear('3', 'o', 'down', 'space')).not.toBe(picked)
  expect(hear('3')).not.toContain('…')
  expect(hear('3')).not.toBe(hear('3', 'j'))
})
