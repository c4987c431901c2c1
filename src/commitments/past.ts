import type { PlanDocument, Task } from '../document/model.ts'
import { firstYearOf } from './deadlines.ts'

/** Sections that tell what has been reached, by their whole heading: 夯实发展基础 is a task. */
const BACKGROUND =
  /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)?(?:(?:发展|工作|现实|产业|主要)*(?:基础|现状|概况|成效|成就|回顾)|(?:发展)?(?:环境|形势)|面临(?:的)?形势|.*“十.五”.*(?:成效|成就|回顾))$/
const SINCE = /^(?:截至|截止)|以来，$/
const YEAR = /^(20[0-9]{2})年(?:底|末)?，/

/** Tells of a task's clauses which report what has been reached: by the section, by 截至, or by a year before the plan's first. */
export function pastIn(document: PlanDocument): (task: Task, clause: number) => boolean {
  const first = firstYearOf(document)
  return ({ title, path, clauses }, at) => {
    if ([...path, title].some((heading) => BACKGROUND.test(heading))) return true
    const sentence = clauses[at]?.sentence
    const opening = clauses.find((clause) => clause.sentence === sentence)?.text ?? ''
    const year = Number(YEAR.exec(opening)?.[1])
    return SINCE.test(opening) || (first !== undefined && year < first)
  }
}
