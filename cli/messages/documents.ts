import { defineMessages } from './messages.ts'

/** Wording of the commands that show one document. */
export const documentMessages = defineMessages({
  en: {
    document: 'id of the workspace, or path of a file',
    format: 'what to print',
    clauses: (count: number) => `${count} ${count === 1 ? 'clause' : 'clauses'}`,
    kinds: (general: number, tasks: number, measures: number) =>
      `${general} general, ${tasks} tasks, ${measures} measures`,
  },
  zh: {
    document: '工作区的文件编号，或文件路径',
    format: '输出格式',
    clauses: (count: number) => `${count} 条举措`,
    kinds: (general: number, tasks: number, measures: number) =>
      `总体要求 ${general} 项，任务 ${tasks} 项，保障措施 ${measures} 项`,
  },
})
