import { expect, test } from 'vitest'
import { mentionedAgencies } from '../../../src/commitments/agencies/mentioned-agencies.ts'
import { parse } from '../../document/seeds.ts'

test('names the bodies of the text, not those that are sent a copy of it', () => {
  const plan = parse(
    '1.提升质量。由省市场监管局负责推进。\n\n抄送：省委各部门，省人大常委会、省政协办公厅，省军区。',
  )
  expect(mentionedAgencies(plan).map(({ name }) => name)).toEqual(['省市场监管局'])
})
