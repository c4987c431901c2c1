import type { ComparedTask } from '../../src/compare/comparison.ts'
import { parseUnitId } from '../../src/compare/unit-id.ts'
import { headingText } from '../../src/document/heading-text.ts'
import { DuizhaoError } from '../../src/errors.ts'
import { nearest } from '../../src/workspace/nearest.ts'
import { CommandError } from '../failure.ts'
import { shortId } from './short-id.ts'

/** What a task is named by. */
type Nameable = Pick<ComparedTask, 'id' | 'side' | 'number' | 'title'>

/**
 * The id of the task that a person means: `t5` or `base:t5`, `5`, the numeral or the heading as printed, or
 * a part of the title that no other task has. Base tasks come first. Throws `DuizhaoError` with the
 * nearest ids when none fits, `CommandError` with all that fit when several do.
 */
export function findTask(tasks: readonly Nameable[], asked: string): string {
  const base = tasks.filter(({ side }) => side === 'base')
  const local = tasks.filter(({ side }) => side === 'local')
  for (const fits of waysToName(asked)) {
    for (const side of [base, local]) {
      const found = side.filter(fits)
      if (found[0] && found.length === 1) return found[0].id
      if (found.length > 1) {
        const matches = found.map(
          ({ id, number, title }) => `${shortId(id)} ${headingText(number, title)}`,
        )
        throw new CommandError({ code: 'ambiguous-task', task: asked, matches })
      }
    }
  }
  const ids = [...new Set(tasks.map(({ id }) => shortId(id)))]
  throw new DuizhaoError({ code: 'unknown-task', task: asked, nearest: nearest(asked, ids) })
}

/** Ways to name a task, the strictest first. */
function waysToName(asked: string): ((task: Nameable) => boolean)[] {
  const { side, id } = parseUnitId(asked)
  const numeral = bare(asked)
  return [
    (task) => (side === null || side === task.side) && shortId(task.id) === id,
    (task) => shortId(task.id) === `t${asked}`,
    (task) => numeral !== '' && bare(task.number) === numeral,
    (task) => task.title === asked || bare(task.number + task.title) === numeral,
    (task) => task.title.includes(asked),
  ]
}

/** A numeral without brackets and punctuation: `五` for `（五）`. */
const bare = (numeral: string) => numeral.replace(/[（）()、.．\s]/gu, '')
