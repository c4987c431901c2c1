import type { Clause, PlanDocument } from '../document/model.ts'

/** `到2025年`, `2025年底前`, `在2025年实现`; years of decisions and laws (2022年印发) are none. */
const DEADLINE =
  /(?:到|至|力争|在|于)(20[0-9]{2})年|(20[0-9]{2})年(?:底|末|年底)?(?:以?前|实现|达到|基本|全面)/

/** `通过5年发展`, `经过三年努力`: to the end of the plan's own term. */
const WHOLE_TERM =
  /(?:通过|经过|用)(?:([0-9])|([一二三四五六七八九]))年(?:左右)?的?(?:发展|努力|时间|建设)/

const TERM = /(20[0-9]{2})年?\s*[-—–~～至]+\s*(20[0-9]{2})年/

/** For each clause of a task the year by which it is due, carried on from the clauses before it; `null` when none is named. */
export function deadlinesOf(
  document: PlanDocument,
  clauses: readonly Clause[],
): readonly (number | null)[] {
  const [, first, last] = TERM.exec(document.clean.text.slice(0, HEAD)) ?? []
  let deadline: number | null = null
  return clauses.map(({ text }) => {
    const [, year, before] = DEADLINE.exec(text) ?? []
    if (year ?? before) deadline = Number(year ?? before)
    else {
      const [, digits, chinese] = WHOLE_TERM.exec(text) ?? []
      const years = digits ? Number(digits) : '零一二三四五六七八九'.indexOf(chinese ?? '-')
      const isWholeTerm = first && last && Number(last) - Number(first) + 1 === years
      if (isWholeTerm) deadline = Number(last)
    }
    return deadline
  })
}

/** The title stands within this many code units of the beginning. */
const HEAD = 200
