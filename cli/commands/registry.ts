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
      zh: '打开审阅界面：并排看各地的增、删、改，作出决定（不带命令时也是它）',
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
      en: 'list the tasks of a document and the findings in its text',
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
    name: 'report',
    summary: {
      zh: '把对照写成 HTML、Word、Excel、Markdown 等报告',
      en: 'write the comparison as HTML, Word, Excel, Markdown and more',
    },
    load: () => import('./report.ts'),
  },
]
