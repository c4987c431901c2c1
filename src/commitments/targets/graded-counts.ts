import type { Comparator } from './comparison-words.ts'
import type { StatedTarget } from './stated-target.ts'

const NUMBER = '[0-9]+(?:\\.[0-9]+)?'
const STEP = new RegExp(
  `(${NUMBER})([个家户项])([^0-9，。；、]*?)(超过|突破|达到|达|不低于)(${NUMBER})([^0-9，。；、的以]+)(以上)?`,
  'g',
)

const SIGNS: Readonly<Record<string, Comparator>> = {
  超过: '>',
  突破: '>',
  达到: '>=',
  达: '>=',
  不低于: '>=',
}

/**
 * Reads `培育25个营业收入超过500亿元、10个超过1000亿元的产业园区`: for each step, how many there shall be and
 * what each of them shall reach.
 */
export function readGradedCounts(text: string): readonly StatedTarget[] {
  const steps = [...text.matchAll(STEP)]
  const first = steps[0]
  const last = steps.at(-1)
  if (!first || !last) return []
  const noun = /^的([^，。；]+)/.exec(text.slice(last.index + last[0].length))?.[1]
  if (!noun) return []
  const verb = /[^，。；]*$/.exec(text.slice(0, first.index))?.[0] ?? ''
  let attribute = ''
  return steps.flatMap((step) => {
    const [, count = '', counter = '', own = '', sign = '', value = '', unit = '', above = ''] =
      step
    attribute = own || attribute
    const valueAt = step.index + step[0].length - above.length - unit.length - value.length
    return [
      {
        indicator: `${verb}${attribute}${sign}${value}${unit}的${noun}`,
        comparator: '=',
        value: Number(count),
        unit: counter,
        range: { start: step.index, end: step.index + count.length + counter.length },
      },
      {
        indicator: `${count}${counter}${noun}${attribute}`,
        comparator: SIGNS[sign] ?? '>=',
        value: Number(value),
        unit,
        range: { start: valueAt, end: valueAt + value.length + unit.length },
      },
    ] satisfies StatedTarget[]
  })
}
