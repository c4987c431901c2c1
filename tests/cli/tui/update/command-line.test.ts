import { expect, test } from 'vitest'
import { focusOf } from '../../../../cli/tui/state/focus.ts'
import { completeCommand } from '../../../../cli/tui/update/command-line.ts'
import { after, letters, opened, press, screen } from '../fixture-state.ts'

const line = (text: string) => [':', ...letters(text), 'enter']
const lastLine = (...keys: string[]) => screen(after(opened(), ...keys)).at(-1)

test('goto knows a task by its id, its number and its title', () => {
  for (const name of ['base:t5', 't5', '（五）', '基础件']) {
    const state = after(opened(), ...line(`goto ${name}`))
    expect(state.screen).toBe('comparison')
    expect(focusOf(state)?.base).toBe('base:t5')
  }
})

test('what is not there is said by what it was taken for', () => {
  expect(lastLine(...line('goto t99'))).toContain('! 基准文件里没有任务 t99。')
  expect(lastLine(...line('place 火星'))).toContain('! 没有地方 火星。')
  expect(lastLine(...line('飞'))).toContain('! 没有命令 飞。')
  expect(lastLine(...line('lang fr'))).toContain('! 没有命令 lang fr。')
})

test('a command that has no place on the screen does nothing and says so', () => {
  for (const name of ['reject', '否决', 'approve-all', 'fold']) {
    const { state, effects } = press(opened(), ...line(name))
    expect(effects).toEqual([])
    expect(state.sheet).toBe(null)
    expect(screen(state).at(-1)).toContain('! 此处不能用')
  }
  expect(press(after(opened(), '2'), ...line('reject')).effects).toMatchObject([{ kind: 'rule' }])
  const readonly = after(opened(undefined, { readonly: true }), '2', ...line('reject'))
  expect(screen(readonly).at(-1)).toContain('! 只读，不能作决定。')
})

test('names that every object has are no commands', () => {
  for (const name of ['constructor', 'toString', '__proto__', 'valueOf']) {
    expect(lastLine(...line(name))).toContain(`! 没有命令 ${name}。`)
  }
})

test('Tab completes commands and what they take', () => {
  expect(completeCommand('got', opened())).toBe('goto')
  expect(completeCommand('place 四', opened())).toBe('place 四川')
  expect(completeCommand('lang e', opened())).toBe('lang en')
})
