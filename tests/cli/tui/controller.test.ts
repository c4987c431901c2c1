import { expect, test } from 'vitest'
import { createController } from '../../../cli/tui/controller.ts'
import type { Effect } from '../../../cli/tui/state/effect.ts'
import { opened } from './fixture-state.ts'

const keys = (...names: string[]) => names.map((key) => ({ kind: 'key', key }) as const)

test('keys wait until a decision is saved', async () => {
  const saved: Effect[] = []
  let save = () => {}
  const controller = createController(
    opened(),
    (effect) =>
      new Promise((resolve) => {
        save = () => {
          saved.push(effect)
          resolve(null)
        }
      }),
    (error) => {
      throw error
    },
  )
  controller.send(keys('3', 'a', 'j', 'a', 'j'))
  expect(controller.getState().review.cursor).toBe(0)
  save()
  await new Promise(setImmediate)
  expect(controller.getState().review.cursor).toBe(1)
  save()
  await new Promise(setImmediate)
  expect(controller.getState().review.cursor).toBe(2)
  expect(saved).toHaveLength(2)
})

test('what listens is told once for keys that arrive together', () => {
  let told = 0
  const controller = createController(
    opened(),
    async () => null,
    () => {},
  )
  controller.subscribe(() => told++)
  controller.send(keys('j', 'j', 'j'))
  expect(told).toBe(1)
})

test('a failure in carrying something out ends the program, it is not swallowed', async () => {
  const failures: unknown[] = []
  const controller = createController(
    opened(),
    async () => {
      throw new Error('disk on fire')
    },
    (error) => failures.push(error),
  )
  controller.send(keys('3', 'a'))
  await new Promise(setImmediate)
  expect(failures).toEqual([new Error('disk on fire')])
})
