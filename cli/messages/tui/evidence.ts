import type { Verdict } from '../../../src/decisions/model.ts'
import { terms } from '../../../src/report/wording/terms.ts'
import { defineMessages } from '../messages.ts'

/** Wording of why two units correspond, and what else is known of them. */
export interface EvidenceWords {
  readonly evidence: string
  readonly evidenceKinds: {
    readonly phrase: (text: string) => string
    readonly title: (percent: number) => string
    readonly agencies: (names: string) => string
    readonly equivalent: (base: string, local: string) => string
    readonly clauses: (linked: number) => string
    readonly neighbours: (percent: number) => string
    readonly decision: (record: string, note: string) => string
  }
  readonly noEvidence: string
  readonly noBindings: string
  readonly noLineage: string
  readonly relating: string
  readonly runnersUp: string
  readonly source: (path: string, line: number) => string
  readonly damaged: string
  readonly recordVerdicts: Readonly<Record<Verdict, string>>
  readonly textThen: string
  readonly textNow: string
}

export const evidenceWords = defineMessages<EvidenceWords>({
  zh: {
    evidence: '依据',
    evidenceKinds: {
      phrase: (text) => `共有词语“${text}”`,
      title: (percent) => `标题相近 ${percent}%`,
      agencies: (names) => `责任单位相同：${names}`,
      equivalent: (base, local) => `“${base}”即“${local}”`,
      clauses: (linked) => `有 ${linked} 条举措相对应`,
      neighbours: (percent) => `前后相邻者也对应 ${percent}%`,
      decision: (record, note) => `审核决定 ${record} ${note}`,
    },
    noEvidence: '没有留下依据。',
    noBindings: '两份方案的责任单位、指标、力度和专名没有差别。',
    noLineage: '这份地方方案没有两级上级方案，也没有前一版。',
    relating: '正在与上级、前一版和各地的方案比对……',
    runnersUp: '次选',
    source: (path, line) => `原文 ${path} 第 ${line} 行`,
    damaged: '此处文字损坏',
    recordVerdicts: terms.zh,
    textThen: '审核时：',
    textNow: '现在：',
  },
  en: {
    evidence: 'Evidence',
    evidenceKinds: {
      phrase: (text) => `shared phrase “${text}”`,
      title: (percent) => `titles alike ${percent}%`,
      agencies: (names) => `same agencies: ${names}`,
      equivalent: (base, local) => `“${base}” means “${local}”`,
      clauses: (linked) => `${linked} clauses correspond`,
      neighbours: (percent) => `neighbours correspond ${percent}%`,
      decision: (record, note) => `decision ${record} ${note}`,
    },
    noEvidence: 'No evidence was kept.',
    noBindings: 'Nothing that the two plans bind differs.',
    noLineage: 'The local plan has no parent with a parent, and no predecessor.',
    relating: 'Comparing with the plans above, before and beside it …',
    runnersUp: 'Runners-up',
    source: (path, line) => `Source ${path}, line ${line}`,
    damaged: 'text damaged here',
    recordVerdicts: terms.en,
    textThen: 'reviewed: ',
    textNow: 'now: ',
  },
})
