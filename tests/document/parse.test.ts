import { describe, expect, test } from 'vitest'
import { parse, seedPaths, seedText } from './seeds.ts'

const counts: Readonly<Record<string, readonly [general: number, task: number, measure: number]>> =
  {
    'national-2022': [2, 22, 0],
    'sichuan-2023': [2, 18, 4],
    'gansu-2023': [2, 18, 3],
    'chengdu-2023': [2, 26, 3],
    'sichuan-2014': [0, 16, 0],
  }

const ids: Readonly<Record<string, readonly string[]>> = {
  'national-2022': ['g1', 't22'],
  'sichuan-2023': ['g1', 'm4'],
  'gansu-2023': ['g1', 'm21'],
  'chengdu-2023': ['g1', 'm3'],
  'sichuan-2014': ['t1', 't16'],
}

describe.each(Object.keys(seedPaths))('%s', (id) => {
  const { tasks } = parse(seedText(id), id)

  test('has its general units, tasks and measures', () => {
    const kinds = ['general', 'task', 'measure'] as const
    expect(kinds.map((kind) => tasks.filter((task) => task.kind === kind).length)).toEqual(
      counts[id],
    )
  })

  test('has ids as a reader would number them', () => {
    expect([tasks[0]?.id, tasks.at(-1)?.id]).toEqual(ids[id])
    expect(new Set(tasks.map((task) => task.id)).size).toBe(tasks.length)
  })
})

test('numbering that restarts in every subsection makes ids of two parts', () => {
  const tasks = parse(seedText('chengdu-2023')).tasks.filter(({ kind }) => kind === 'task')
  expect([tasks[0]?.id, tasks.at(-1)?.id]).toEqual(['t1.1', 't9.4'])
})
