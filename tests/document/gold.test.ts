import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse, seedText } from './seeds.ts'

interface GoldUnit {
  readonly kind: string
  readonly segments: readonly { sentence: number; start: number; end: number }[]
}

function goldUnits(id: string): GoldUnit[] {
  const file = new URL(`../gold/${id}.json`, import.meta.url)
  const { units } = JSON.parse(readFileSync(file, 'utf8')) as { units: GoldUnit[] }
  return units.filter(({ kind }) => kind === 'general' || kind === 'task')
}

describe.each(['national-2022', 'sichuan-2023', 'sichuan-2014'])('%s against its gold', (id) => {
  const { tasks } = parse(seedText(id), id)
  const units = goldUnits(id)

  test('has the same units', () => {
    expect(tasks.map(({ range }) => range)).toEqual(
      units.map(({ segments }) => ({ start: segments[0]?.start, end: segments.at(-1)?.end })),
    )
  })

  test('is cut into the same headings, clauses and notes', () => {
    expect(
      tasks.flatMap(({ heading, clauses, note }) => [
        ...(heading.end > heading.start ? [heading] : []),
        ...clauses.map(({ range }) => range),
        ...(note ? [note.range] : []),
      ]),
    ).toEqual(units.flatMap(({ segments }) => segments.map(({ start, end }) => ({ start, end }))))
  })

  test('counts the same sentences', () => {
    expect(tasks.map(({ clauses }) => clauses.at(-1)?.sentence)).toEqual(
      units.map(({ segments }, index) => {
        const task = tasks[index]
        const headings = task && task.heading.end > task.heading.start ? 1 : 0
        const notes = task?.note ? 1 : 0
        return (segments.at(-1)?.sentence ?? 0) - headings - notes
      }),
    )
  })
})
