import type { Diagnostic } from '../../src/document/diagnostic.ts'
import type { FindingCode, FindingFacts, FindingWords } from '../../src/report/findings/finding.ts'
import { reportWords } from '../../src/report/wording/words.ts'
import { diagnosticMessages } from './diagnostics.ts'
import { defineMessages, type Language } from './messages.ts'

type Wording = {
  readonly [Code in FindingCode]: (facts: Extract<FindingFacts, { code: Code }>) => string
}

/** One line per finding: what it is, and of which words. */
const facts = defineMessages<Wording>({
  en: {
    'task-omitted': ({ title, characters }) => `task omitted: ${title} (${characters} characters)`,
    'task-added': ({ title, characters }) => `task added: ${title} (${characters} characters)`,
    'clause-omitted': ({ text }) => `omitted: ${text}`,
    'clause-added': ({ text }) => `added: ${text}`,
    'clause-adapted': ({ text, kinds }) => `adapted (${nameKinds('en', kinds)}): ${text}`,
    'link-doubtful': ({ base, local, confidence }) =>
      `doubtful and not reviewed (${percent(confidence)}): ${arrow(base, local)}`,
    'override-proposed': ({ base, local }) =>
      `override proposed, not yet approved: ${arrow(base, local)}`,
    'override-self-approved': ({ base, local, person }) =>
      `override approved by its own author ${person}, a second person must: ${arrow(base, local)}`,
    'decision-stale': ({ base, local }) =>
      `decided on a text that has changed since: ${arrow(base, local)}`,
    'decision-disputed': ({ base, local }) => `reviewers disagree: ${arrow(base, local)}`,
    'document-doubtful': ({ diagnostic }) => describeDiagnostic('en', diagnostic),
    'ledger-open': ({ side, total, sum }) =>
      `the ${side} ledger does not close: ${total} characters, ${sum} accounted for. This is a bug; please report it`,
    'snapshot-missing': ({ path }) => `no snapshot ${path}`,
    'snapshot-obsolete': ({ path }) => `${path} belongs to no pair of the workspace`,
    'snapshot-changed': ({ path }) => `the comparison is no longer what ${path} says`,
    'alignment-changed': ({ unit, before, after }) =>
      `alignment of ${unit} changed without review: ${before} → ${after}`,
    'omission-new': ({ text }) => `newly omitted: ${text}`,
    'omission-vanished': ({ text }) => `no longer omitted: ${text}`,
    'diagnostic-new': ({ diagnostic }) =>
      `new in the document: ${describeDiagnostic('en', diagnostic)}`,
    'source-changed': ({ path, sameText }) =>
      `${path} has changed since the snapshot${sameText ? ', but in no word: its line ends or spaces have (git: core.autocrlf, .gitattributes)' : ''}`,
  },
  zh: {
    'task-omitted': ({ title, characters }) => `整项任务缺失：${title}（${characters} 字）`,
    'task-added': ({ title, characters }) => `新设任务：${title}（${characters} 字）`,
    'clause-omitted': ({ text }) => `缺失：${text}`,
    'clause-added': ({ text }) => `新增：${text}`,
    'clause-adapted': ({ text, kinds }) => `改写（${nameKinds('zh', kinds)}）：${text}`,
    'link-doubtful': ({ base, local, confidence }) =>
      `对应存疑且未审核（${percent(confidence)}）：${arrow(base, local)}`,
    'override-proposed': ({ base, local }) => `改判尚待通过：${arrow(base, local)}`,
    'override-self-approved': ({ base, local, person }) =>
      `改判由本人 ${person} 通过，须由他人审核：${arrow(base, local)}`,
    'decision-stale': ({ base, local }) => `审核之后文本已变：${arrow(base, local)}`,
    'decision-disputed': ({ base, local }) => `审核意见不一：${arrow(base, local)}`,
    'document-doubtful': ({ diagnostic }) => describeDiagnostic('zh', diagnostic),
    'ledger-open': ({ side, total, sum }) =>
      `${side === 'base' ? '基准' : '地方'}字数不平：共 ${total} 字，已归类 ${sum} 字。这是程序缺陷，请反馈`,
    'snapshot-missing': ({ path }) => `没有快照 ${path}`,
    'snapshot-obsolete': ({ path }) => `${path} 不属于工作区的任何对照`,
    'snapshot-changed': ({ path }) => `对照结果与 ${path} 不符`,
    'alignment-changed': ({ unit, before, after }) =>
      `${unit} 的对应未经审核而变动：${before} → ${after}`,
    'omission-new': ({ text }) => `新出现的缺失：${text}`,
    'omission-vanished': ({ text }) => `不再缺失：${text}`,
    'diagnostic-new': ({ diagnostic }) => `文件新增疑点：${describeDiagnostic('zh', diagnostic)}`,
    'source-changed': ({ path, sameText }) =>
      `${path} 在快照之后有改动${sameText ? '，但文字未变，只是换行符或空格不同（见 git 的 core.autocrlf、.gitattributes）' : ''}`,
  },
})

/** What the findings of a code are, for lists of rules. */
const rules = defineMessages<Record<FindingCode, string>>({
  en: {
    'task-omitted': 'A task of the base that no local task answers',
    'task-added': 'A local task that answers none of the base',
    'clause-omitted': 'A clause of the base without a counterpart',
    'clause-added': 'A local clause without a counterpart',
    'clause-adapted': 'A clause that the place has changed in substance',
    'link-doubtful': 'A link of low confidence that nobody has reviewed',
    'override-proposed': 'An override that waits for approval',
    'override-self-approved': 'An override approved by its own author',
    'decision-stale': 'A decision on a text that has changed',
    'decision-disputed': 'Decisions that contradict each other',
    'document-doubtful': 'A doubtful spot in a document',
    'ledger-open': 'Characters that are not accounted for',
    'snapshot-missing': 'A pair without a snapshot',
    'snapshot-obsolete': 'A snapshot without a pair',
    'snapshot-changed': 'A comparison that differs from its snapshot',
    'alignment-changed': 'An alignment that changed without review',
    'omission-new': 'A clause that was not omitted in the snapshot',
    'omission-vanished': 'A clause that was omitted in the snapshot',
    'diagnostic-new': 'A doubtful spot that is not in the snapshot',
    'source-changed': 'A document that has changed since the snapshot',
  },
  zh: {
    'task-omitted': '基准任务在地方没有对应',
    'task-added': '地方任务在基准没有对应',
    'clause-omitted': '基准举措没有对应',
    'clause-added': '地方举措没有对应',
    'clause-adapted': '举措经地方作实质改写',
    'link-doubtful': '置信度低且无人审核的对应',
    'override-proposed': '等待通过的改判',
    'override-self-approved': '由本人通过的改判',
    'decision-stale': '所审文本已变的决定',
    'decision-disputed': '互相矛盾的决定',
    'document-doubtful': '文件中的疑点',
    'ledger-open': '未归类的文字',
    'snapshot-missing': '对照没有快照',
    'snapshot-obsolete': '快照没有对照',
    'snapshot-changed': '对照与快照不符',
    'alignment-changed': '对应未经审核而变动',
    'omission-new': '快照中未缺失的举措',
    'omission-vanished': '快照中缺失的举措',
    'diagnostic-new': '快照中没有的疑点',
    'source-changed': '快照之后改动的文件',
  },
})

const more = defineMessages<FindingWords['more']>({
  en: (left) => `${left} more findings in the report`,
  zh: (left) => `报告中另有 ${left} 条`,
})

const wordsIn = (language: Language): FindingWords => ({
  describe: (finding) => (facts[language][finding.code] as (facts: unknown) => string)(finding),
  rule: (code) => rules[language][code],
  more: more[language],
})

/** Wording of findings for the reports and for `duizhao check`. */
export const findingWords = defineMessages<FindingWords>({ en: wordsIn('en'), zh: wordsIn('zh') })

const arrow = (base: string | null, local: string | null): string =>
  `${base ?? '∅'} → ${local ?? '∅'}`

const percent = (share: number): string => `${Math.round(share * 100)}%`

const nameKinds = (language: Language, kinds: readonly (keyof typeof reportWords.en)[]): string =>
  kinds.map((kind) => reportWords[language][kind]).join(reportWords[language].comma)

function describeDiagnostic(language: Language, diagnostic: { readonly code: string }): string {
  const word = diagnosticMessages[language][diagnostic.code as Diagnostic['code']]
  return word ? (word as (diagnostic: unknown) => string)(diagnostic) : diagnostic.code
}
