import { defineMessages } from './messages.ts'
import { type EvidenceWords, evidenceWords } from './tui/evidence.ts'
import { type KeyWords, keyWords } from './tui/keys.ts'
import { type NoticeWords, noticeWords } from './tui/notices.ts'
import { type PromptWords, promptWords } from './tui/prompts.ts'
import { type ViewWords, viewWords } from './tui/views.ts'

/** Wording of the review terminal: of its options, and of what its parts say. */
export interface TuiWords extends ViewWords, KeyWords, EvidenceWords, PromptWords, NoticeWords {
  readonly options: Readonly<
    Record<'locals' | 'base' | 'reviewer' | 'readonly' | 'screenReader' | 'theme', string>
  >
}

export const tuiMessages = defineMessages<TuiWords>({
  zh: {
    ...viewWords.zh,
    ...keyWords.zh,
    ...evidenceWords.zh,
    ...promptWords.zh,
    ...noticeWords.zh,
    options: {
      locals: '要对照的地方文件：工作区编号或路径（默认：与基准对照的全部）',
      base: '基准文件：工作区编号或路径（默认：工作区第一对的基准）',
      reviewer: '以谁的名义作决定（默认：git 的 user.name）',
      readonly: '只看，不能作决定',
      screenReader: '读屏模式：用句子代替表格',
      theme: '配色（默认按终端）',
    },
  },
  en: {
    ...viewWords.en,
    ...keyWords.en,
    ...evidenceWords.en,
    ...promptWords.en,
    ...noticeWords.en,
    options: {
      locals:
        'local documents: ids of the workspace or paths (default: all that the base is compared with)',
      base: 'base document: id or path (default: the base of the workspace’s first pair)',
      reviewer: 'in whose name to decide (default: user.name of git)',
      readonly: 'look only; nothing can be decided',
      screenReader: 'sentences instead of columns, for a screen reader',
      theme: 'colours (default: from the terminal)',
    },
  },
})
