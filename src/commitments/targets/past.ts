import { isBackground } from '../../document/grammar/background.ts'
import type { PlanDocument } from '../../document/model.ts'
import { firstYearOf } from './deadlines.ts'

/** The numeral that a heading begins with, and the gap after it. */
const NUMERAL =
  /^(?:第[一二三四五六七八九十百]+(?:部分|[编章节]) ?|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|[0-9]+\. ?)/

const SINCE = /^(?:截至|截止)|以来，$/
const YEAR = /^(20[0-9]{2})年/

/** The ids of the clauses that report what has been reached: by their section, by 截至, or by a year before the plan's first. */
export function pastClausesOf(document: PlanDocument): ReadonlySet<string> {
  const first = firstYearOf(document)
  const past = new Set<string>()
  for (const { title, path, clauses } of document.tasks) {
    const tellsWhatIs = [...path, title].some((heading) =>
      isBackground(heading.replace(NUMERAL, '')),
    )
    let sentence: number | undefined
    let isPast = false
    for (const clause of clauses) {
      if (clause.sentence !== sentence) isPast = opensPast(clause.text, first)
      sentence = clause.sentence
      if (tellsWhatIs || isPast) past.add(clause.id)
    }
  }
  return past
}

function opensPast(text: string, first: number | undefined): boolean {
  const year = YEAR.exec(text)?.[1]
  return SINCE.test(text) || (year !== undefined && first !== undefined && Number(year) < first)
}
