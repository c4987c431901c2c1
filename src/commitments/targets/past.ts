import type { PlanDocument } from '../../document/model.ts'
import { firstYearOf } from './deadlines.ts'

/** Sections that tell what has been reached, by their whole heading: 夯实发展基础 is a task. */
const BACKGROUND =
  /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)?(?:(?:发展|工作|现实|产业|主要)*(?:基础|现状|概况|成效|成就|回顾)|(?:发展)?(?:环境|形势)|面临(?:的)?形势|.*“十.五”.*(?:成效|成就|回顾))$/
const SINCE = /^(?:截至|截止)|以来，$/
const YEAR = /^(20[0-9]{2})年/

/** The ids of the clauses that report what has been reached: by their section, by 截至, or by a year before the plan's first. */
export function pastClausesOf(document: PlanDocument): ReadonlySet<string> {
  const first = firstYearOf(document)
  const past = new Set<string>()
  for (const { title, path, clauses } of document.tasks) {
    const isBackground = [...path, title].some((heading) => BACKGROUND.test(heading))
    let sentence: number | undefined
    let isPast = false
    for (const clause of clauses) {
      if (clause.sentence !== sentence) isPast = opensPast(clause.text, first)
      sentence = clause.sentence
      if (isBackground || isPast) past.add(clause.id)
    }
  }
  return past
}

function opensPast(text: string, first: number | undefined): boolean {
  const year = YEAR.exec(text)?.[1]
  return SINCE.test(text) || (year !== undefined && first !== undefined && Number(year) < first)
}
