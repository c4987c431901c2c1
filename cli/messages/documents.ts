import { defineMessages } from './messages.ts'

/** Wording of the commands that show documents. */
export const documentMessages = defineMessages({
  en: {
    document: 'id of the workspace, or path of a file',
    base: 'base plan: id of the workspace, or path of a file',
    locals: 'local plans: ids of the workspace, or paths of files',
    format: 'what to print',
    task: 'only one task: id, number, or part of the title',
    noDecisions: 'what the matcher says, without the reviewers’ decisions',
    clauses: (count: number) => `${count} ${count === 1 ? 'clause' : 'clauses'}`,
    kinds: (general: number, tasks: number, measures: number) =>
      `${general} general, ${tasks} tasks, ${measures} measures`,
    none: 'no counterpart',
    localOnly: 'only in the local plan',
    partial: 'in part',
    tasksLinked: (linked: number, all: number) => `${linked} of ${all} tasks have a counterpart`,
    tasksAdded: (added: number) => `${added} tasks only in the local plan`,
    retainedFolded: (count: number) =>
      `${count} retained ${count === 1 ? 'clause' : 'clauses'} not shown`,
    see: (id: string) => `see ${id}`,
    total: 'Total',
  },
  zh: {
    document: '工作区的文件编号，或文件路径',
    base: '基准方案：工作区的文件编号，或文件路径',
    locals: '地方方案：工作区的文件编号，或文件路径',
    format: '输出格式',
    task: '只看一项任务：任务编号、序号，或标题的一部分',
    noDecisions: '只看自动对应，不采用审核决定',
    clauses: (count: number) => `${count} 条举措`,
    kinds: (general: number, tasks: number, measures: number) =>
      `总体要求 ${general} 项，任务 ${tasks} 项，保障措施 ${measures} 项`,
    none: '无对应',
    localOnly: '仅见于地方方案',
    partial: '部分',
    tasksLinked: (linked: number, all: number) => `${all} 项任务中 ${linked} 项有对应`,
    tasksAdded: (added: number) => `地方新设任务 ${added} 项`,
    retainedFolded: (count: number) => `另有保留 ${count} 条未列出`,
    see: (id: string) => `见 ${id}`,
    total: '合计',
  },
})
