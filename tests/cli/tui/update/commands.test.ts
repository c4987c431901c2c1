import { expect, test } from 'vitest'
import { parseFilter } from '../../../../cli/tui/model/filter.ts'
import { queueItems } from '../../../../cli/tui/state/selectors.ts'
import { commandNamed, commandNames } from '../../../../cli/tui/update/commands.ts'
import { after, letters, opened, press } from '../fixture-state.ts'

test('Esc drops the range, then the filter, then returns to the overview', () => {
  const marked = after(opened(), '3', '/', ...letters('质量'), 'enter', 'V', 'j')
  expect(marked.review.mark).not.toBe(null)
  const unmarked = after(marked, 'esc')
  expect([unmarked.review.mark, unmarked.filter.text]).toEqual([null, '质量'])
  const unfiltered = after(unmarked, 'esc')
  expect([unfiltered.screen, unfiltered.filter.text]).toEqual(['review', ''])
  expect(after(unfiltered, 'esc').screen).toBe('overview')
})

test('Esc leaves the cursor on what it was on under the filter', () => {
  const review = after(opened(), '3')
  const filtered = { ...review, filter: parseFilter('置信:>80') }
  const [first] = queueItems(filtered)
  expect(first).not.toEqual(queueItems(review)[0])
  const cleared = after(filtered, 'esc')
  expect(queueItems(cleared)[cleared.review.cursor]).toEqual(first)
})

test('every command has a name in both languages and is found by it', () => {
  for (const language of ['zh', 'en'] as const) {
    for (const name of commandNames(opened(undefined, { language }))) {
      expect(commandNamed(name)).not.toBe(null)
    }
  }
  expect(commandNamed('approve')).toBe('approve')
  expect(commandNamed('否决')).toBe('reject')
  expect(commandNamed('constructor')).toBe(null)
})

test('settings go round, and nothing is asked of the world', () => {
  const { state, effects } = press(opened(), 'L', 'T')
  expect(state.settings).toMatchObject({ language: 'en', theme: 'dark' })
  expect(after(state, 'L', 'T', 'T').settings).toMatchObject({ language: 'zh', theme: 'plain' })
  expect(effects).toEqual([])
})

test('what other documents tell is asked for once', () => {
  expect(press(opened(), 'p').effects).toEqual([{ kind: 'relate' }])
  expect(press({ ...opened(), related: [] }, 'p', 'esc', 'w').effects).toEqual([])
})

test('leaving and suspending are asked of the world', () => {
  expect(press(opened(), 'q').effects).toEqual([{ kind: 'quit', interrupted: false }])
  expect(press(opened(), 'ctrl+c').effects).toEqual([{ kind: 'quit', interrupted: true }])
  expect(press(opened(), 'ctrl+z').effects).toEqual([{ kind: 'suspend' }])
})
