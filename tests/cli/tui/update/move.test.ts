import { expect, test } from 'vitest'
import { after, opened, screen } from '../fixture-state.ts'

const times = (count: number, key: string) => Array.from({ length: count }, () => key)

test('the text of the review is scrolled no further than its end', () => {
  for (const key of ['ctrl+d', 'right']) {
    const state = after(opened(), '3')
    const end = after(state, ...times(200, key))
    expect(screen(end).at(-2)?.trim()).not.toBe('')
    const back = key === 'right' ? 'left' : 'ctrl+u'
    if (end.review.scroll > 0) expect(screen(after(end, back))).not.toEqual(screen(end))
  }
})
