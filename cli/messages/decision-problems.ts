import type { Problem } from '../../src/decision-problem.ts'
import { defineMessages, type Language } from './messages.ts'

type Wording = {
  [Code in Problem['code']]: (problem: Extract<Problem, { code: Code }>) => string
}

/** One sentence per problem of a decisions file; the line is said apart. */
const decisionProblems = defineMessages<Wording>({
  en: {
    'not-utf8': () => 'not UTF-8. Save the file as UTF-8.',
    'conflict-marker': () =>
      'a merge conflict is left. Keep the rows of both sides, drop the marker.',
    'bad-metadata': ({ reason }) => `the # lines are not valid YAML: ${reason}`,
    'missing-metadata': ({ slot }) => `the # lines lack ${slot}.`,
    'other-documents': ({ expected }) =>
      `the curie_map has no prefix for ${expected}: these are decisions on other documents.`,
    'undeclared-prefix': ({ column, value }) =>
      `${column}: the prefix of ${value} is not in the curie_map.`,
    'missing-column': ({ column }) => `the column ${column} is missing.`,
    'duplicate-column': ({ column }) => `the column ${column} is there twice.`,
    'repeated-header': () => 'the header line is there twice. Delete this one.',
    'wrong-cell-count': ({ expected, found }) =>
      `${found} cells, but the header has ${expected} columns.`,
    'unclosed-quote': () => 'a quotation mark that opens here is never closed.',
    'oversized-cell': ({ column, limit }) => `${column}: longer than ${limit} characters.`,
    'empty-cell': ({ column }) => `${column} is empty.`,
    'wrong-value': ({ column, value }) => `${column}: ${value} is no value for it.`,
    'no-unit': () => 'subject and object are both sssom:NoTermFound.',
    'mixed-units': ({ base, local }) =>
      `${base} and ${local}: a task and a clause cannot be paired.`,
    'duplicate-record': ({ record, first }) =>
      `${record}: line ${first} says something else under the same record_id.`,
  },
  zh: {
    'not-utf8': () => '不是 UTF-8，请存为 UTF-8。',
    'conflict-marker': () => '残留合并冲突标记。请保留双方的行，删去标记。',
    'bad-metadata': ({ reason }) => `# 行不是有效的 YAML：${reason}`,
    'missing-metadata': ({ slot }) => `# 行缺少 ${slot}。`,
    'other-documents': ({ expected }) =>
      `curie_map 里没有 ${expected} 的前缀：这是关于其他文件的决定。`,
    'undeclared-prefix': ({ column, value }) => `${column}：${value} 的前缀不在 curie_map 里。`,
    'missing-column': ({ column }) => `缺少 ${column} 列。`,
    'duplicate-column': ({ column }) => `${column} 列重复。`,
    'repeated-header': () => '表头行重复，请删去此行。',
    'wrong-cell-count': ({ expected, found }) => `有 ${found} 格，而表头有 ${expected} 列。`,
    'unclosed-quote': () => '此处的引号没有闭合。',
    'oversized-cell': ({ column, limit }) => `${column}：超过 ${limit} 个字符。`,
    'empty-cell': ({ column }) => `${column} 为空。`,
    'wrong-value': ({ column, value }) => `${column}：不接受 ${value}。`,
    'no-unit': () => '主体和客体都是 sssom:NoTermFound。',
    'mixed-units': ({ base, local }) => `${base} 与 ${local}：任务和举措不能互相对应。`,
    'duplicate-record': ({ record, first }) =>
      `${record}：第 ${first} 行以同一 record_id 写了别的内容。`,
  },
})

/** What is wrong with a decisions file, for people. */
export function describeProblem(problem: Problem, language: Language): string {
  const word = decisionProblems[language][problem.code] as (problem: Problem) => string
  return word(problem)
}
