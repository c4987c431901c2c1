import { expect, test } from 'vitest'
import { focusOf } from '../../../../cli/tui/state/focus.ts'
import { update } from '../../../../cli/tui/update/update.ts'
import { after, letters, opened, press, screen } from '../fixture-state.ts'

const times = (count: number, key: string) => Array.from({ length: count }, () => key)

test('a page is scrolled no further than its end, so that one key up moves it', () => {
  for (const keys of [['?'], ['2', 'i'], ['2', 'b']]) {
    const page = after(opened(), ...keys)
    const end = after(page, ...times(40, 'pagedown'))
    expect(screen(end)).toEqual(screen(after(page, ...times(80, 'pagedown'))))
    const up = after(end, 'up')
    expect(screen(up)).toEqual(screen(after(page, ...times(40, 'pagedown'), 'down', 'up')))
    if (end.sheet && 'top' in end.sheet && end.sheet.top > 0) {
      expect(screen(up)).not.toEqual(screen(end))
    }
  }
})

test('Esc in the filter brings back what was shown, and where', () => {
  for (const start of [
    after(opened(), 'j', 'j'),
    after(opened(), '2', ']', 'j'),
    after(opened(), '3', 'j'),
  ]) {
    const back = after(start, '/', ...letters('zzz'), 'esc')
    expect(screen(back)).toEqual(screen(start))
    expect(focusOf(back)?.base).toBe(focusOf(start)?.base)
  }
})

test('leaving asks when notes would be lost', () => {
  const noted = after(opened(), '3', 'm', ...letters('问省厅'), 'enter')
  const asked = press(noted, 'q')
  expect(asked.effects).toEqual([])
  expect(screen(asked.state).join('\n')).toContain('有 1 条附注还没有随决定保存')
  expect(press(asked.state, 'esc').effects).toEqual([])
  expect(press(asked.state, 'y').effects).toMatchObject([{ kind: 'quit' }])
  expect(press(opened(), 'q').effects).toMatchObject([{ kind: 'quit' }])
  expect(press(noted, 'ctrl+c').effects).toMatchObject([{ kind: 'quit', interrupted: true }])
})

test('a note that was left with Esc is there to go on with, on its own unit alone', () => {
  const left = after(opened(), '3', 'm', ...letters('问省'), 'esc')
  expect(screen(left).join('\n')).toContain('附注未记下')
  expect(left.notes.size).toBe(0)
  expect(after(left, 'm').sheet).toEqual({ kind: 'note', text: '问省' })
  expect(after(left, 'j', 'm').sheet).toEqual({ kind: 'note', text: '' })
  const kept = after(left, 'm', '厅', 'enter')
  expect([...kept.notes.values()]).toEqual(['问省厅'])
  expect(after(kept, 'm', 'esc').notice).toBeNull()
  expect(after(kept, 'm', 'ctrl+u', 'enter').notice?.text).toBe('没有附注')
})

test('what is pasted is text, one line of it, and no keys', () => {
  const paste = (state: ReturnType<typeof opened>, text: string) =>
    update(state, { kind: 'paste', text })
  const queue = after(opened(), '3')
  expect(paste(queue, 'ar\nq')).toEqual({ state: queue, effects: [] })
  const noted = paste(after(queue, 'm', '一'), '依据：\r\na) 抽检\t\u001br) 目录\n')
  expect(noted).toMatchObject({
    state: { sheet: { kind: 'note', text: '一依据： a) 抽检 r) 目录 ' } },
    effects: [],
  })
  expect(paste(after(queue, '/'), '质量\n').state.filter.text).toBe('质量 ')
  const picker = after(queue, 'o')
  expect(paste(picker, '质 量').state.sheet).toEqual({ ...picker.sheet, query: '质 量' })
})

test('the end of a long line is seen where it is typed', () => {
  const text = '长'.repeat(100)
  const noted = after(opened(), '3', 'm', ...letters(`${text}末尾`))
  expect(screen(noted).join('\n')).toMatch(/› …长+末尾▏/u)
})

test('an editor that cannot be used says so and leaves the note', () => {
  const noted = after(opened(), '3', 'm', ...letters('问省厅'))
  const { state } = update(noted, { kind: 'edited', text: null })
  expect(state.sheet).toEqual(noted.sheet)
  expect(state.notice).toMatchObject({ tone: 'problem', text: expect.stringContaining('$EDITOR') })
})
