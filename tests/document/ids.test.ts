import { expect, test } from 'vitest'
import { assignIds } from '../../src/document/ids.ts'

const task = (...numbers: string[]) => ({ kind: 'task', numbers, attachment: '' }) as const

test('the last number suffices where it runs through', () => {
  expect(assignIds([task('1', '1'), task('1', '2'), task('2', '3')])).toEqual(['t1', 't2', 't3'])
})

test('as many numbers as tell all tasks apart', () => {
  expect(assignIds([task('2', '1', '1'), task('2', '2', '1'), task('2', '3')])).toEqual([
    't1.1',
    't2.1',
    't2.3',
  ])
})

test('kinds and attachments count apart', () => {
  expect(
    assignIds([
      { kind: 'general', numbers: [], attachment: '' },
      { kind: 'general', numbers: [], attachment: '' },
      task('2', '1'),
      { kind: 'measure', numbers: ['3', '1'], attachment: '' },
      { kind: 'task', numbers: ['1'], attachment: '2' },
    ]),
  ).toEqual(['g1', 'g2', 't1', 'm1', 't@2.1'])
})

test('a number printed twice gets a suffix', () => {
  expect(assignIds([task('1', '1'), task('1', '1'), task('1', '2'), task('1', '1')])).toEqual([
    't1',
    't1-2',
    't2',
    't1-3',
  ])
})

test('boxes count apart, and what opens a section makes no other id longer', () => {
  expect(
    assignIds([
      task('1', '0'),
      task('1', '1'),
      { ...task('1'), boxed: true },
      task('2', '0'),
      task('2', '2'),
    ]),
  ).toEqual(['t1.0', 't1', 'b1', 't2.0', 't2'])
})
