import { expect, test } from 'vitest'
import { namedTasks, taskName } from '../../src/compare/task-name.ts'
import { runOf } from '../workspace/run-of.ts'

test('a task is called by its numeral and title', () => {
  expect(taskName({ number: '（一）', title: '提升农产品质量' }, '完善标准体系，')).toBe(
    '（一）提升农产品质量',
  )
  expect(taskName({ number: '第一节', title: '指导思想' })).toBe('第一节 指导思想')
  expect(taskName({ number: '5.', title: '提升质量' })).toBe('5.提升质量')
  expect(taskName({ number: '第三条', title: '' }, '县级以上人民政府')).toBe('第三条')
})

test('a task without a title is called by its first words, whatever its kind', () => {
  expect(taskName({ number: '', title: '' }, '到2025年，')).toBe('到2025年…')
  expect(taskName({ number: '3.', title: '' }, '推进重大项目建设。')).toBe('3.推进重大项目建设…')
  expect(taskName({ number: '3.', title: '' })).toBe('3.')
  const { comparison } = runOf(
    '总体方案\n完善农业标准体系，加强监管。\n推动建筑工程品质提升，完善制度。\n推广装配式建筑，打造品牌。\n',
  )
  expect(
    namedTasks(comparison)
      .filter(({ side }) => side === 'base')
      .map(({ name }) => name),
  ).toEqual(['完善农业标准体系…', '推动建筑工程品质提升…', '推广装配式建筑…'])
})
