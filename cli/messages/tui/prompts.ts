import type { Left } from '../../tui/state/state.ts'
import { defineMessages } from '../messages.ts'

/** Wording of what the terminal asks, and what may be answered. */
export interface PromptWords {
  readonly filterPrompt: string
  readonly filterHelp: string
  readonly commandHelp: string
  readonly notePrompt: string
  readonly noteHelp: string
  readonly reason: string
  readonly confirm: (count: number) => string
  readonly confirmHelp: string
  readonly left: (left: Left) => string
  readonly leave: (notes: number) => string
  readonly leaveHelp: string
  readonly picker: (task: string) => string
  readonly pickerHelp: string
  readonly relation: string
}

export const promptWords = defineMessages<PromptWords>({
  zh: {
    filterPrompt: '筛选',
    filterHelp:
      '文字或拼音（jcj、jichujian）；状态:缺失 类型:减弱 审核:待审 单位:财政 置信:<80 · Enter 确定 · Esc 取消',
    commandHelp: 'Tab 补全 · Enter 执行 · Esc 取消',
    notePrompt: '附注',
    noteHelp: 'Enter 记下 · Ctrl-E 用编辑器写 · Esc 取消',
    reason: '为什么没有对应？',
    confirm: (count) => `通过全部 ${count} 项待审？`,
    confirmHelp: 'y 或 Enter 通过 · Esc 取消',
    left: ({ disputed, own }) =>
      [
        disputed > 0 ? `${disputed} 项有争议，须逐项决定` : '',
        own > 0 ? `${own} 项是自己的提议，须他人审核` : '',
      ]
        .filter(Boolean)
        .join('；')
        .concat('。'),
    leave: (notes) => `有 ${notes} 条附注还没有随决定保存，退出即丢失。退出？`,
    leaveHelp: 'y 或 Enter 退出 · Esc 取消',
    picker: (task) => `为${task}选择对应`,
    pickerHelp: '输入文字或拼音查找 · 空格选中 · Tab 关系 · Enter 保存 · Esc 取消',
    relation: '关系',
  },
  en: {
    filterPrompt: 'Filter',
    filterHelp:
      'text or pinyin (jcj, jichujian); status:omitted kind:weakened review:pending agency:财政 confidence:<80 · Enter keeps · Esc drops',
    commandHelp: 'Tab completes · Enter runs · Esc cancels',
    notePrompt: 'Note',
    noteHelp: 'Enter keeps · Ctrl-E opens the editor · Esc cancels',
    reason: 'Why is there no counterpart?',
    confirm: (count) => `Approve all ${count} pending?`,
    confirmHelp: 'y or Enter approves · Esc cancels',
    left: ({ disputed, own }) =>
      [
        disputed > 0 ? `${disputed} in dispute, to be decided one by one` : '',
        own > 0 ? `${own} proposed by yourself, for others to approve` : '',
      ]
        .filter(Boolean)
        .join('; ')
        .concat('.'),
    leave: (notes) =>
      `${notes === 1 ? '1 note is' : `${notes} notes are`} not saved with a decision yet and will be lost. Quit?`,
    leaveHelp: 'y or Enter quits · Esc cancels',
    picker: (task) => `Counterparts of ${task}`,
    pickerHelp:
      'type text or pinyin to search · Space picks · Tab relation · Enter saves · Esc cancels',
    relation: 'relation',
  },
})
