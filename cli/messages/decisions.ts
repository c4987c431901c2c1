import { defineMessages } from './messages.ts'

interface Wording {
  readonly matcher: string
  readonly selfApproved: string
  /** Who said it: author, and the reviewer who answered. */
  readonly people: (author: string, reviewer: string | null, agrees: boolean) => string
  readonly rivals: (records: readonly string[]) => string
  readonly supersedes: (records: readonly string[]) => string
  readonly before: string
  readonly now: string
  readonly gone: string
  readonly saved: (count: number, path: string) => string
  readonly wouldSave: (count: number, path: string) => string
  readonly nothing: string
  readonly tookOver: (holder: string) => string
  readonly sound: (count: number, path: string) => string
  readonly problem: (path: string, line: number, text: string) => string
  readonly findings: {
    readonly stale: string
    readonly disputed: string
    readonly unknownRecord: (record: string) => string
  }
  readonly plan: (added: number, changed: number, known: number, path: string) => string
  readonly exported: (count: number, path: string) => string
  readonly help: Readonly<Record<HelpKey, string>>
}

type HelpKey =
  | 'verdict'
  | 'units'
  | 'pair'
  | 'reviewer'
  | 'note'
  | 'relation'
  | 'reason'
  | 'propose'
  | 'overrule'
  | 'date'
  | 'dryRun'
  | 'format'
  | 'state'
  | 'all'
  | 'list'
  | 'show'
  | 'history'
  | 'undo'
  | 'validate'
  | 'stale'
  | 'export'
  | 'import'
  | 'record'
  | 'unitOrRecord'
  | 'unit'
  | 'file'
  | 'output'
  | 'exportFormat'
  | 'exportAll'

/** Wording of `duizhao decide` and `duizhao decisions`. */
export const decisionMessages = defineMessages<Wording>({
  en: {
    matcher: 'the matcher',
    selfApproved: 'approved by its own author; a second person is needed',
    people: (author, reviewer, agrees) =>
      reviewer === null || reviewer === author
        ? author
        : `${author}, ${agrees ? 'approved' : 'rejected'} by ${reviewer}`,
    rivals: (records) => `contradicted by ${records.join(', ')}`,
    supersedes: (records) => `in place of ${records.join(', ')}`,
    before: 'then',
    now: 'now',
    gone: '(no longer there)',
    saved: (count, path) => `${count} ${count === 1 ? 'decision' : 'decisions'} saved in ${path}`,
    wouldSave: (count, path) =>
      `${count} ${count === 1 ? 'decision' : 'decisions'} would be saved in ${path}; nothing was written`,
    nothing: 'no decisions',
    tookOver: (holder) => `took over the lock of a process that no longer runs (${holder})`,
    sound: (count, path) => `${path}: ${count} records, nothing wrong`,
    problem: (path, line, text) => `${path}:${line}: ${text}`,
    findings: {
      stale: 'the text it speaks of has changed: not applied',
      disputed: 'contradicted by another decision: neither is applied',
      unknownRecord: (record) => `supersedes ${record}, which is not in the file`,
    },
    plan: (added, changed, known, path) =>
      `${added} new, ${changed} changed, ${known} there already: ${path}`,
    exported: (count, path) =>
      `${count} ${count === 1 ? 'decision' : 'decisions'} exported to ${path}`,
    help: {
      verdict: 'what you decide',
      units:
        'task or clause of the base plan (t5, t5/3, 五, a part of the title; local:t7 for an addition), then its counterparts; or the id of a decision',
      pair: 'the two plans, by id: BASE LOCAL',
      reviewer: 'who decides (default: git config user.name)',
      note: 'why',
      relation: 'local seen from base',
      reason: 'why there is no counterpart',
      propose: 'leave it for someone else to approve',
      overrule: 'replace what others have said where it contradicts this',
      date: 'day of the decision, YYYY-MM-DD (default: today)',
      dryRun: 'show what would be written, write nothing',
      format: 'what to print',
      state: 'only those that stand so',
      all: 'also those that were superseded, withdrawn or undone',
      list: 'list decisions and where they stand',
      show: 'show all of one decision, or of the decisions on a unit',
      history: 'show everything ever said of a unit, oldest first',
      undo: 'take back your last decision, or the one named',
      validate: 'hold the files against the format and the documents',
      stale: 'show the decisions whose texts have changed, old and new',
      export: 'write decisions for others: SSSOM TSV, or CSV for a spreadsheet',
      import: 'take in decisions from SSSOM TSV or CSV',
      record: 'id of a decision',
      unitOrRecord: 'id of a decision, or a task or clause',
      unit: 'task or clause',
      file: 'file to read',
      output: 'file to write (default: standard output)',
      exportFormat: 'format',
      exportAll: 'the whole history, not only what stands',
    },
  },
  zh: {
    matcher: '自动对照',
    selfApproved: '由提出者自己通过，尚需另一人审核',
    people: (author, reviewer, agrees) =>
      reviewer === null || reviewer === author
        ? author
        : `${author}，${reviewer} ${agrees ? '通过' : '否决'}`,
    rivals: (records) => `与 ${records.join('、')} 相互矛盾`,
    supersedes: (records) => `取代 ${records.join('、')}`,
    before: '当时',
    now: '现在',
    gone: '（已不存在）',
    saved: (count, path) => `已保存 ${count} 项决定：${path}`,
    wouldSave: (count, path) => `将保存 ${count} 项决定：${path}；未写入`,
    nothing: '没有决定',
    tookOver: (holder) => `已接管一个不再运行的进程的锁（${holder}）`,
    sound: (count, path) => `${path}：${count} 条记录，没有问题`,
    problem: (path, line, text) => `${path}:${line}：${text}`,
    findings: {
      stale: '所涉文字已变，未采用',
      disputed: '与另一决定相互矛盾，均未采用',
      unknownRecord: (record) => `取代的 ${record} 不在文件中`,
    },
    plan: (added, changed, known, path) =>
      `新增 ${added} 项，改动 ${changed} 项，已有 ${known} 项：${path}`,
    exported: (count, path) => `已导出 ${count} 项决定：${path}`,
    help: {
      verdict: '作何决定',
      units:
        '基准方案的任务或举措（t5、t5/3、五、标题的一部分；新增项用 local:t7），后接其对应项；或某项决定的编号',
      pair: '所对照的两份方案：基准 地方',
      reviewer: '由谁决定（默认取 git config user.name）',
      note: '理由',
      relation: '从基准看地方',
      reason: '为何无对应',
      propose: '留待他人审核',
      overrule: '与他人的决定矛盾时取而代之',
      date: '决定日期 YYYY-MM-DD（默认今天）',
      dryRun: '只显示将写入什么，不写入',
      format: '输出格式',
      state: '只看处于此状态的',
      all: '包括被取代、已撤回的',
      list: '列出决定及其状态',
      show: '显示一项决定的全部内容，或某项任务、举措的决定',
      history: '显示关于某项任务、举措的全部决定，由旧到新',
      undo: '撤销自己最近的一项决定，或指定的一项',
      validate: '按格式和文件检查决定',
      stale: '列出文字已变的决定，新旧对照',
      export: '导出决定：SSSOM TSV，或供电子表格用的 CSV',
      import: '从 SSSOM TSV 或 CSV 导入决定',
      record: '决定的编号',
      unitOrRecord: '决定的编号，或任务、举措',
      unit: '任务或举措',
      file: '要读的文件',
      output: '要写的文件（默认标准输出）',
      exportFormat: '格式',
      exportAll: '导出全部历史，而不只是有效的',
    },
  },
})
