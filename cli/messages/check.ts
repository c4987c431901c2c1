import { defineMessages } from './messages.ts'

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

/** Wording of `duizhao check` and `duizhao update`. */
export const checkMessages = defineMessages({
  en: {
    pair: 'only these pairs of the workspace',
    task: 'only one task and its counterparts: its id, its number or a part of its title',
    shard: 'only the i-th of n parts of the pairs',
    total: (pairs: number, errors: number, warnings: number, notes: number) =>
      errors + warnings + notes === 0
        ? `${plural(pairs, 'pair')}: clean`
        : `${plural(pairs, 'pair')}: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(notes, 'note')}`,
    morePairs: (pairs: number) => `${plural(pairs, 'more pair')} with findings.`,
    written: (path: string) => `${path} written`,
    same: (path: string) => `${path} unchanged`,
    removed: (path: string) => `${path} removed`,
  },
  zh: {
    pair: '只处理工作区的这几组对照',
    task: '只处理一项任务及其对应任务：任务编号、序号，或标题的一部分',
    shard: '把全部对照分成 n 份，只处理第 i 份',
    total: (pairs: number, errors: number, warnings: number, notes: number) =>
      errors + warnings + notes === 0
        ? `${pairs} 组对照：无问题`
        : `${pairs} 组对照：错误 ${errors}，警告 ${warnings}，提示 ${notes}`,
    morePairs: (pairs: number) => `另有 ${pairs} 组对照有问题。`,
    written: (path: string) => `已写入 ${path}`,
    same: (path: string) => `${path} 没有变化`,
    removed: (path: string) => `已删除 ${path}`,
  },
})
