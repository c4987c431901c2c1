import type { ComparedTarget } from '../../compare/comparison.ts'

type Value = Pick<NonNullable<ComparedTarget['base']>, 'comparator' | 'value' | 'unit'>

const signs: Readonly<Record<Value['comparator'], string>> = {
  '>=': '≥ ',
  '<=': '≤ ',
  '=': '= ',
  '>': '> ',
  '<': '< ',
  '+%': '',
  'rank<=': '≤ ',
}

/** `≥ 98%`, `+60%`, `= 40个`: a target's value as a reader writes it. */
export function printValue({ comparator, value, unit }: Value): string {
  const rise = comparator === '+%' && value > 0 ? '+' : ''
  return `${signs[comparator]}${rise}${value}${unit}`
}
