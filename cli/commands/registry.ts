import type { Command } from 'commander'
import type { Context } from '../context.ts'
import type { Messages } from '../messages/messages.ts'

/** What the file of a command exports; it is imported only when that command runs or its help is shown. */
export interface CommandModule {
  /** Adds arguments, options, examples and the action to an empty command. */
  configure(command: Command, context: Context): void
}

/** A command as the list of commands knows it. */
export interface CommandEntry {
  readonly name: string
  /** One line without a full stop. */
  readonly summary: Messages<string>
  readonly load: () => Promise<CommandModule>
}

/** What `duizhao` without a command runs. */
export const defaultCommand = 'review'

/** Every command, in the order of `duizhao --help`. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'review',
    summary: {
      zh: '打开审核界面：并排看各地的增、删、改，作出决定（不带命令时也是它）',
      en: 'open the review terminal, as duizhao alone does: see side by side and decide',
    },
    load: () => import('./review.ts'),
  },
  {
    name: 'compare',
    summary: {
      zh: '对照基准方案与地方方案：保留、改写、缺失、新增',
      en: 'show what local plans retained, adapted, omitted and added',
    },
    load: () => import('./compare.ts'),
  },
  {
    name: 'outline',
    summary: {
      zh: '列出一份文件的章节、任务和编号疑点',
      en: 'list the tasks of a document and the doubtful spots in its text',
    },
    load: () => import('./outline.ts'),
  },
  {
    name: 'text',
    summary: {
      zh: '输出一份文件修复、转简后的文本',
      en: 'print the repaired, Simplified text of a document',
    },
    load: () => import('./text.ts'),
  },
  {
    name: 'decide',
    summary: {
      zh: '对一处对应作出决定：通过、否决、对应、不对应、无对应、撤回',
      en: 'decide on an alignment: approve, reject, link, unlink, none, withdraw',
    },
    load: () => import('./decide.ts'),
  },
  {
    name: 'decisions',
    summary: {
      zh: '查看、检查、撤销、导出、导入审核决定',
      en: 'list, validate, undo, export and import decisions',
    },
    load: () => import('./decisions.ts'),
  },
  {
    name: 'report',
    summary: {
      zh: '把对照写成 HTML、Word、Excel、Markdown 等报告',
      en: 'write the comparison as HTML, Word, Excel, Markdown and more',
    },
    load: () => import('./report.ts'),
  },
  {
    name: 'eval',
    summary: {
      zh: '用人工标注的标准答案衡量自动对应',
      en: 'measure the matcher against alignments made by people',
    },
    load: () => import('./eval.ts'),
  },
  {
    name: 'init',
    summary: {
      zh: '把文件夹建为工作区',
      en: 'make a folder a workspace',
    },
    load: () => import('./init.ts'),
  },
  {
    name: 'add',
    summary: {
      zh: '读入文件，识别标题、地区、文号、日期，加入工作区',
      en: 'read documents and take them into the workspace',
    },
    load: () => import('./add.ts'),
  },
  {
    name: 'documents',
    summary: {
      zh: '列出工作区的文件及其疑点',
      en: 'list the documents of the workspace and their doubtful spots',
    },
    load: () => import('./documents.ts'),
  },
  {
    name: 'update-document',
    summary: {
      zh: '用新版本替换一份文件',
      en: 'put a new version of a document in the place of the old',
    },
    load: () => import('./update-document.ts'),
  },
  {
    name: 'remove',
    summary: {
      zh: '从工作区移除一份文件',
      en: 'take a document out of the workspace',
    },
    load: () => import('./remove.ts'),
  },
  {
    name: 'check',
    summary: {
      zh: '检查对照与审核决定是否仍与快照一致（用于 CI）',
      en: 'hold comparisons and decisions against the snapshots, for CI',
    },
    load: () => import('./check.ts'),
  },
  {
    name: 'update',
    summary: {
      zh: '把当前对照写入快照',
      en: 'write the snapshots that check holds the present against',
    },
    load: () => import('./update.ts'),
  },
  {
    name: 'agencies',
    summary: {
      zh: '列出各项任务的责任单位，或与基准方案对比',
      en: 'list who is responsible for each task, or compare with a base plan',
    },
    load: () => import('./agencies.ts'),
  },
  {
    name: 'targets',
    summary: {
      zh: '列出量化指标，或与基准方案对比',
      en: 'list the numbers a plan promises, or compare with a base plan',
    },
    load: () => import('./targets.ts'),
  },
  {
    name: 'strength',
    summary: {
      zh: '列出措辞力度，或与基准方案对比',
      en: 'grade how firmly clauses bind, or compare with a base plan',
    },
    load: () => import('./strength.ts'),
  },
  {
    name: 'lineage',
    summary: {
      zh: '追溯举措来自哪一级，或与前一版比较',
      en: 'follow clauses over three tiers, or from a predecessor',
    },
    load: () => import('./lineage.ts'),
  },
  {
    name: 'matrix',
    summary: {
      zh: '各项任务与各地的总表：共同新增、独有缺失',
      en: 'show every base task against every locality',
    },
    load: () => import('./matrix.ts'),
  },
  {
    name: 'diff-runs',
    summary: {
      zh: '比较两次运行：哪些对应和状态变了，为什么',
      en: 'show what changed from one run to another, and why',
    },
    load: () => import('./diff-runs.ts'),
  },
  {
    name: 'merge',
    summary: {
      zh: '把各分片的结果合成一份报告',
      en: 'make one report of the shards of a run',
    },
    load: () => import('./merge.ts'),
  },
]
