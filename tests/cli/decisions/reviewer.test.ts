import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import type { Context } from '../../../cli/context.ts'
import { reviewerName, reviewerOf, today } from '../../../cli/decisions/reviewer.ts'

/** Where git knows this name, or none. */
const knowing = (name?: string) =>
  ({
    cwd: tmpdir(),
    env: {
      PATH: process.env.PATH,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
      ...(name === undefined
        ? {}
        : { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'user.name', GIT_CONFIG_VALUE_0: name }),
    },
  }) as unknown as Context

test('who is asked for decides, else whom git knows, with single spaces', () => {
  expect(reviewerName(' 张  三\t', knowing('李四'))).toBe('张 三')
  expect(reviewerName(undefined, knowing(' 李  四 '))).toBe('李 四')
})

test('nobody may look on but not decide', () => {
  expect(reviewerName(undefined, knowing())).toBe('')
  expect(() => reviewerOf(undefined, knowing())).toThrow(
    expect.objectContaining({ failure: { code: 'no-reviewer' } }),
  )
  expect(() => reviewerOf(' ', knowing('李四'))).toThrow()
})

test('today is a date', () => {
  expect(today()).toMatch(/^\d{4}-\d\d-\d\d$/)
})
