import type {
  AdaptationKind,
  ComparedAlignment,
  ComparedClause,
} from '../../../src/compare/comparison.ts'
import type { NoCounterpartReason } from '../../../src/decisions/model.ts'
import { terms } from '../../../src/report/wording/terms.ts'
import type { Screen } from '../../tui/state/state.ts'
import { defineMessages } from '../messages.ts'

/** Wording of the screens. */
export interface ViewWords {
  readonly screens: Readonly<Record<Screen, string>>
  readonly statuses: Readonly<Record<ComparedClause['status'], string>>
  readonly reviews: Readonly<Record<ComparedAlignment['review'], string>>
  readonly relations: Readonly<Record<ComparedAlignment['relation'], string>>
  readonly kinds: Readonly<Record<AdaptationKind, string>>
  readonly reasons: Readonly<Record<NoCounterpartReason, string>>
  readonly list: (items: readonly string[]) => string
  readonly reviewed: (done: number, total: number) => string
  readonly readonly: string
  readonly filtered: (text: string, count: number) => string
  readonly total: string
  readonly onlyIn: (place: string) => string
  readonly noCounterpart: string
  readonly partial: string
  readonly moved: string
  readonly movedTo: (task: string) => string
  readonly movedFrom: (task: string) => string
  readonly mergedInto: string
  readonly folded: (count: number) => string
  readonly nothing: string
  readonly queueEmpty: string
  readonly position: (at: number, of: number) => string
  readonly confidence: (percent: number) => string
  readonly help: string
  readonly helpIntro: string
  readonly menu: string
  /** Of a counterpart, for those who hear it. */
  readonly chosen: string
  readonly tooSmall: (columns: number, rows: number) => string
}

export const viewWords = defineMessages<ViewWords>({
  zh: {
    screens: { overview: '总览', comparison: '对照', review: '审核' },
    statuses: terms.zh,
    reviews: terms.zh,
    relations: terms.zh,
    kinds: terms.zh,
    reasons: terms.zh,
    list: (items) => items.join('、'),
    reviewed: (done, total) => `已审 ${done}/${total}`,
    readonly: '只读',
    filtered: (text, count) => `筛选 ${text}：${count} 行`,
    total: '全文',
    onlyIn: (place) => `${place}独有`,
    noCounterpart: terms.zh.none,
    partial: '部分',
    moved: '移位',
    movedTo: (task) => `在${task}`,
    movedFrom: (task) => `来自${task}`,
    mergedInto: '并入：',
    folded: (count) => `保留 ${count} 条，已折叠`,
    nothing: '没有符合筛选的内容。按 Esc 取消筛选。',
    queueEmpty: '没有需要审核的内容。',
    position: (at, of) => `${at}/${of}`,
    confidence: (percent) => `置信 ${percent}%`,
    help: '帮助',
    helpIntro: '每个字母键都可从菜单（空格）里选到，输入法开着也能用。Esc 只返回，从不作决定。',
    menu: '菜单',
    chosen: '已选',
    tooSmall: (columns, rows) => `终端太小（${columns}×${rows}），请放大到 40×10 以上。`,
  },
  en: {
    screens: { overview: 'Overview', comparison: 'Comparison', review: 'Review' },
    statuses: terms.en,
    reviews: terms.en,
    relations: terms.en,
    kinds: terms.en,
    reasons: terms.en,
    list: (items) => items.join(', '),
    reviewed: (done, total) => `reviewed ${done}/${total}`,
    readonly: 'read-only',
    filtered: (text, count) => `filter ${text}: ${count} rows`,
    total: 'Whole text',
    onlyIn: (place) => `Only in ${place}`,
    noCounterpart: terms.en.none,
    partial: 'partial',
    moved: 'moved',
    movedTo: (task) => `in ${task}`,
    movedFrom: (task) => `from ${task}`,
    mergedInto: 'merged: ',
    folded: (count) => `${count} retained, folded`,
    nothing: 'Nothing passes the filter. Esc clears it.',
    queueEmpty: 'There is nothing to review.',
    position: (at, of) => `${at}/${of}`,
    confidence: (percent) => `confidence ${percent}%`,
    help: 'Help',
    helpIntro:
      'Every letter key is in the menu (Space) too, so that it works while an input method is on. Esc only goes back; it never decides.',
    menu: 'Menu',
    chosen: 'chosen',
    tooSmall: (columns, rows) =>
      `The terminal is too small (${columns}×${rows}); make it 40×10 or more.`,
  },
})
