import type { PlanDocument } from '../../document/model.ts'
import { TIME_LABEL } from '../../document/office-words.ts'
import { chineseNumber } from '../../text/chinese-number.ts'
import { toClean } from '../../text/clean-text.ts'
import { isArticle } from '../articles.ts'

/**
 * `到2025年`, `到2025年、2030年`, `2025年底前`, `在2025年实现`, `2025年产值达到20亿元`, and `2025年，` or `2025年上半年，` alone; years of decisions and
 * laws (2022年印发) are none.
 */
const DEADLINE =
  /(?:到|至|力争|20[0-9]{2}年?[—–~～-])(20[0-9]{2}年(?:[、和]20[0-9]{2}年)*)(?!的)|(?<![比较由从自])(20[0-9]{2})年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?(?:底|末|年底)?(?:以?前|实现|达到|突破|超过|基本|全面|建成|完成|形成|力争|新增)|^(20[0-9]{2})年(?:(?:[0-9]{1,2}月)?(?:年?底|年?末|[上下]半年|第?[一二三四]季度)?，$|[^，。；0-9]{2,30}(?:达到?|突破|超过|不少于|不低于|(?:提[高升]|增加|降低?|压减)[到至]|控制在)[0-9])/

const DATED_VALUE =
  /(20[0-9]{2})年(?:底|末)?(?:以?前)?(?:[达增提降]|力争|分别)[^0-9，。；]{0,6}[0-9]/g

/** `“十四五”末`, `“十四五”期间`: by the last year of the five-year plan. */
const FIVE_YEAR_PLAN = /“?十([一二三四五六七八九])五”?(?:期?末|期间|时期)/

/** The first of the five-year plans numbered from ten began after 2000, and each lasts five years. */
const LAST_YEAR_OF_TENTH_PLAN = 2005

/** `通过5年发展`, `力争用三年时间`, `三年内`: as many years as from the plan's beginning. */
const DURATION =
  /(?:通过|经过|利?用)([0-9]|[一两二三四五六七八九])年(?:左右)?的?(?:发展|努力|时间|建设)|(?<![近后0-9一二三四五六七八九十])([0-9]|[一两二三四五六七八九])年之?内/

/** `2024年工作要点`, `三、2025年重点工作`: the year that a plan or a section is for; 2025年版 and a term name none. */
const YEAR_OF_WORK =
  /(?<![0-9—–~～至-])(20[0-9]{2})年(?![版度以前—–~～至-])[^，。；]*(?:要点|工作|任务|目标|计划|方案|安排|清单|行动)/

const TERM = /(20[0-9]{2})年?\s*[-—–~～至]+\s*(20[0-9]{2})年/

/**
 * For each clause, by its id, the years by which it is due, carried on from the clauses before it in the
 * task and in the paragraphs without a number below it; empty when none is named.
 */
export function deadlinesOf(document: PlanDocument): ReadonlyMap<string, readonly number[]> {
  const byClause = new Map<string, readonly number[]>()
  let deadlines: readonly number[] = []
  let section = ''
  // 2018年前注册的车辆 are no plan's to register.
  const earliest = firstYearOf(document) ?? Number.parseInt(document.issued ?? '0', 10)
  for (const task of document.tasks) {
    const { number, path, clauses, note } = task
    const heading = path.join('/')
    if (number !== '' || heading !== section) deadlines = yearOfWork([document.title, ...path])
    const noted = [note?.text ?? '', ...clauses.map(({ text }) => TIME_LIMIT.exec(text)?.[0] ?? '')]
    deadlines = noted.map(yearInNote).find((years) => years) ?? deadlines
    section = heading
    let within: { readonly sentence: number; readonly years: readonly number[] } | undefined
    for (const { id, sentence, text } of clauses) {
      // 五年内 in an article of law counts from the single case.
      const after = isArticle(document, task) ? undefined : yearsAfter(text, document)
      const values = datedValues(text)
      const years = yearsIn(text)?.filter((year) => year >= earliest)
      const own = values.length > 1 ? values : years?.length ? years : undefined
      // 其中2024年完成一半 is of a part, and later clauses of the whole.
      const isAside = values.length > 1 || text.startsWith('其中')
      if (within?.sentence !== sentence) within = undefined
      if (own && DONE_BEFORE.test(text)) within = { sentence, years: own }
      else if (!isAside) deadlines = own ?? after ?? deadlines
      byClause.set(id, own ?? within?.years ?? deadlines)
    }
  }
  return byClause
}

/** `2024年6月底前完成平台建设`, `“十五五”时期逐步减少`: when one thing is done, and what the next sentences speak of is not. */
const DONE_BEFORE =
  /20[0-9]{2}年[^，。；]{0,10}前[^，。；0-9]{3,}|“?十[一二三四五六七八九]五”?(?:期间|时期)[^，。；]{3,}/

/** The year of the innermost heading that is for one. */
function yearOfWork(headings: readonly string[]): readonly number[] {
  const years = headings.map((heading) => (TERM.test(heading) ? null : YEAR_OF_WORK.exec(heading)))
  const year = years.findLast((found) => found)?.[1]
  return year === undefined ? [] : [Number(year)]
}

/** A clause that says nothing but by when, as the cell of a table reads. */
const TIME_LIMIT = new RegExp(`^${TIME_LABEL}：.*`, 'u')

/** `（省科技厅，2023年底前完成）`, `完成时限：2025年12月`: the year by which a whole task is due. */
function yearInNote(note: string): readonly number[] | undefined {
  const [, named, before] = NOTED.exec(note) ?? []
  const year = named ?? before
  return year === undefined ? undefined : [Number(year)]
}

const NOTED =
  /(?:时限|期限|时间)(?:要求)?[：:][^，。；]{0,12}(20[0-9]{2})年|(20[0-9]{2})年(?:[0-9]{1,2}月)?(?:底|末)?(?:以?前|完成)/

/** `2023年达到85%、2025年达到95%`: the years of the values of one clause, which no later clause is due by. */
const datedValues = (text: string): readonly number[] =>
  Array.from(text.matchAll(DATED_VALUE), ([, year]) => Number(year))

function yearsIn(text: string): readonly number[] | undefined {
  const [, years, before, opening] = DEADLINE.exec(text) ?? []
  const named = years ?? before ?? opening
  if (named) return named.split(/[、和]/).map((year) => Number.parseInt(year, 10))
  const plan = FIVE_YEAR_PLAN.exec(text)?.[1]
  return plan ? [LAST_YEAR_OF_TENTH_PLAN + 5 * chineseNumber(plan)] : undefined
}

/** The year in which a duration ends, counted from the plan's first year or, without a term, from its issue. */
function yearsAfter(text: string, document: PlanDocument): readonly number[] | undefined {
  const [, through, within] = DURATION.exec(text) ?? []
  const duration = through ?? within
  if (!duration) return undefined
  const years = chineseNumber(duration)
  const first = firstYearOf(document)
  if (first) return [first + years - 1]
  return document.issued ? [Number.parseInt(document.issued, 10) + years] : undefined
}

/** The first year of the plan's term, `2023` of `（2023—2027年）`; `undefined` when its title names none. */
export function firstYearOf(document: PlanDocument): number | undefined {
  const [, first] = TERM.exec(document.title) ?? TERM.exec(headOf(document)) ?? []
  return first ? Number(first) : undefined
}

/** What stands before the first task, without the documents it cites. */
function headOf({ clean, tasks }: PlanDocument): string {
  const end = toClean(clean, tasks[0]?.range.start ?? clean.source.length)
  return clean.text.slice(0, end).replace(/《[^》]*》/g, '')
}
