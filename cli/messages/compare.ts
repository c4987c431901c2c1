import { defineMessages } from './messages.ts'

/** Wording of `duizhao compare`. */
export const compareMessages = defineMessages({
  en: {
    base: 'base plan: id of the workspace, or path of a file',
    locals: 'local plans: ids of the workspace, or paths of files',
    task: 'only one task: its id, its number or a part of its title',
    see: (id: string) => `(see ${id})`,
    noDecisions: 'what the matcher says, without the reviewers’ decisions',
    tasks: (linked: number, all: number, added: number) =>
      `tasks: ${linked} of ${all} have a counterpart; ${added} only in the local plan`,
    shares: (retained: string, adapted: string, omitted: string) =>
      `of the base text ${retained} retained, ${adapted} adapted, ${omitted} omitted`,
    added: (added: string) => `of the local text ${added} added`,
    folded: 'Retained clauses are counted, not shown; --task shows all clauses of one task.',
  },
  zh: {
    base: '基准方案：工作区的文件编号，或文件路径',
    locals: '地方方案：工作区的文件编号，或文件路径',
    task: '只看一项任务：任务编号、序号，或标题的一部分',
    see: (id: string) => `（见 ${id}）`,
    noDecisions: '只看自动对应，不采用审核决定',
    tasks: (linked: number, all: number, added: number) =>
      `任务：${all} 项中 ${linked} 项有对应，地方新设 ${added} 项`,
    shares: (retained: string, adapted: string, omitted: string) =>
      `基准文字：保留 ${retained}，改写 ${adapted}，缺失 ${omitted}`,
    added: (added: string) => `地方文字：新增 ${added}`,
    folded: '保留的举措只计数、未列出；用 --task 可看一项任务的全部举措。',
  },
})
