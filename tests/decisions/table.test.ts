import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printRow, readCells, rowsOf } from '../../src/decisions/table.ts'

describe('rowsOf', () => {
  const read = (text: string, line = 1) =>
    Array.from(rowsOf(text, line), (row) => [row.line, readCells(row.text)])

  test('reads back what printRow wrote', () => {
    const cell = fc.string({ unit: fc.constantFrom('甲', 'a', '"', '\t', '\n', ' ', '|', '=') })
    // A record of one empty cell is an empty line, which a table skips.
    const row = fc.array(cell, { minLength: 2, maxLength: 4 })
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        expect(read(rows.map(printRow).join('\n')).map(([, cells]) => cells)).toEqual(rows)
      }),
    )
  })

  test('counts the lines of cells that hold line feeds', () => {
    const lines = read('a\tb\n"1\n2"\t"3\n"\n\nc\td', 10).map(([line]) => line)
    expect(lines).toEqual([10, 11, 15])
  })

  test('takes either end of line', () => {
    expect(read('a\tb\r\nc\td\r\n')).toEqual(read('a\tb\nc\td\n'))
  })

  test('a quote that is never closed takes the rest, in time in proportion to it', () => {
    const start = performance.now()
    expect(read(`a\n"b\tc\n${'d\te\n'.repeat(100_000)}`)).toEqual([
      [1, ['a']],
      [2, null],
    ])
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})
