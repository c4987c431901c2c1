import type { Diagnostic } from '../../src/document/diagnostic.ts'
import { defineMessages } from './messages.ts'

type Wording = {
  [Code in Diagnostic['code']]: (diagnostic: Extract<Diagnostic, { code: Code }>) => string
}

/** One line per finding in a document. */
export const diagnosticMessages = defineMessages<Wording>({
  en: {
    'numbering-gap': ({ expected, found }) => `numbering gap: ${expected} expected, ${found} found`,
    'numbering-restart': ({ expected, found }) =>
      `numbering starts again: ${expected} expected, ${found} found`,
    'damaged-text': ({ text }) => `damaged text, left as it is: ${text}`,
    'unclosed-bracket': ({ bracket }) => `bracket never closed: ${bracket}`,
    'stray-text': ({ text }) => `text that belongs to no task: ${text}`,
    'no-numbering': ({ by }) =>
      `no numbering, so every ${by === 'headings' ? 'heading' : 'paragraph'} is a task`,
  },
  zh: {
    'numbering-gap': ({ expected, found }) => `编号缺失：应为 ${expected}，实为 ${found}`,
    'numbering-restart': ({ expected, found }) => `编号重新开始：应为 ${expected}，实为 ${found}`,
    'damaged-text': ({ text }) => `文字损坏，原样保留：${text}`,
    'unclosed-bracket': ({ bracket }) => `括号未闭合：${bracket}`,
    'stray-text': ({ text }) => `不属于任何任务的文字：${text}`,
    'no-numbering': ({ by }) => `没有编号，以${by === 'headings' ? '标题' : '段落'}为任务`,
  },
})
