import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseTable, printRow } from '../../src/decisions/table.ts'

describe('parseTable', () => {
  test('reads back what printRow wrote', () => {
    const cell = fc.string({ unit: fc.constantFrom('甲', 'a', '"', '\t', '\n', ' ', '|', '=') })
    // A record of one empty cell is an empty line, which a table skips.
    const row = fc.array(cell, { minLength: 2, maxLength: 4 })
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const { rows: read, unclosed } = parseTable(rows.map(printRow).join('\n'), 1)
        expect(unclosed).toBeNull()
        expect(read.map(({ cells }) => cells)).toEqual(rows)
      }),
    )
  })

  test('counts the lines of cells that hold line feeds', () => {
    const { rows } = parseTable('a\tb\n"1\n2"\t"3\n"\nc\td', 10)
    expect(rows.map(({ line }) => line)).toEqual([10, 11, 14])
  })

  test('names the line of a quote that is never closed', () => {
    expect(parseTable('a\n"b\tc\nd', 1).unclosed).toBe(2)
  })
})
