import type { AgencyRole } from '../../src/commitments/agencies/duties.ts'
import { defineMessages } from './messages.ts'

const enRoles: Record<AgencyRole, string> = {
  lead: 'lead',
  supporting: 'supporting',
  responsible: 'responsible',
}

const zhRoles: typeof enRoles = { lead: '牵头', supporting: '配合', responsible: '负责' }

/** Wording of the commands that show what plans bind: agencies, targets, strength, lineage, matrix. */
export const factMessages = defineMessages({
  en: {
    documents: 'ids of the workspace, or paths of files',
    against: 'compare with this base plan: id of the workspace, or path of a file',
    crosswalk: 'with --against: who answers for whom, instead of task by task',
    format: 'what to print',
    chain:
      'plans from the highest tier to the lowest; a single one is followed up its parents in the workspace',
    predecessor: 'compare a single plan with its predecessor (default: the one in the workspace)',
    base: 'base plan: id of the workspace, or path of a file',
    locals: 'local plans: ids of the workspace, or paths of files',
    carried: (names: string) => `and for all tasks below: ${names}`,
    none: 'nothing found',
    noDeadline: 'no deadline',
    role: enRoles,
    sharesOf: (name: string) => `Where the text of ${name} comes from`,
    fateOf: (name: string) => `What became of the clauses of ${name}`,
    share: (characters: number, percent: string) => `${characters} characters, ${percent}`,
    clauses: (count: number) => `${count} ${count === 1 ? 'clause' : 'clauses'}`,
    matrixLegend: 'retained/adapted/omitted, in percent of the base task’s text; ∅ no counterpart',
    sharedAdditions: 'Added alike by several localities (a common upstream is likely)',
    unusualOmissions: 'Omitted by one locality only',
    task: 'task',
  },
  zh: {
    documents: '工作区的文件编号，或文件路径',
    against: '与这份基准方案对比：工作区的文件编号，或文件路径',
    crosswalk: '与 --against 同用：列出部门对应关系，而不逐项列任务',
    format: '输出格式',
    chain: '由上到下各级方案；只写一份时，按工作区的上级关系向上追溯',
    predecessor: '把单独一份方案与其前一版比较（默认取工作区所记的前一版）',
    base: '基准方案：工作区的文件编号，或文件路径',
    locals: '地方方案：工作区的文件编号，或文件路径',
    carried: (names: string) => `以下各项均由 ${names} 落实`,
    none: '没有找到',
    noDeadline: '未写期限',
    role: zhRoles,
    sharesOf: (name: string) => `${name} 的文字从何而来`,
    fateOf: (name: string) => `${name} 的举措去向`,
    share: (characters: number, percent: string) => `${characters} 字，${percent}`,
    clauses: (count: number) => `${count} 条举措`,
    matrixLegend: '保留/改写/缺失，占基准任务文字的百分比；∅ 无对应',
    sharedAdditions: '多地相同的新增（可能有共同来源）',
    unusualOmissions: '仅一地缺失',
    task: '任务',
  },
})
