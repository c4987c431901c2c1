import type {
  AdaptationKind,
  AgencyChange,
  ComparedAlignment,
  ComparedClause,
  TargetChange,
} from '../../compare/comparison.ts'
import type { Descent, Fate } from '../../compare/lineage/descent-schema.ts'
import type { DecisionState, NoCounterpartReason, Verdict } from '../../decisions/model.ts'

/** Languages that people are spoken to in. */
export type Language = 'zh' | 'en'

/** The codes that a comparison and its decisions are written in. */
type Code =
  | ComparedClause['status']
  | ComparedAlignment['relation']
  | AdaptationKind
  | ComparedAlignment['review']
  | DecisionState
  | Verdict
  | NoCounterpartReason
  | AgencyChange
  | TargetChange
  | Descent
  | Fate

/** What each code is called wherever people read it: reports, commands, the review terminal. */
export type Terms = Readonly<Record<Code, string>>

const zh: Terms = {
  retained: '保留',
  adapted: '改写',
  omitted: '缺失',
  added: '新增',

  equal: '一致',
  subset: '地方较窄',
  superset: '地方较宽',
  intersects: '互有出入',
  none: '无对应',

  'scope-widened': '范围扩大',
  'scope-narrowed': '范围缩小',
  strengthened: '力度增强',
  weakened: '力度减弱',
  'target-changed': '指标变动',
  'actor-changed': '主体变动',
  localised: '本地化',
  reworded: '措辞变动',

  pending: '待审',
  approved: '通过',
  proposed: '提议',
  overridden: '改判',
  stale: '过期',
  disputed: '争议',
  rejected: '否决',
  superseded: '被取代',
  withdrawn: '已撤回',
  void: '已执行',

  approve: '通过',
  reject: '否决',
  link: '对应',
  unlink: '不对应',
  withdraw: '撤回',
  undo: '撤销',

  'out-of-remit': '不属本级事权',
  'already-implemented': '已经落实',
  delegated: '交由下级落实',
  'deliberately-omitted': '有意不列',
  other: '其他原因',

  same: '相同',
  missing: '缺少',
  'lead-changed': '牵头变动',

  raised: '要求提高',
  lowered: '要求降低',
  'other-terms': '数值相同，期限或口径不同',
  'made-concrete': '由定性变定量',
  'made-general': '由定量变定性',
  'only-base': '仅基准有',
  'only-local': '仅地方有',

  'through-middle': '源自上级，经中间一级',
  'past-middle': '源自上级，越过中间一级',
  'from-middle': '源自中间一级',
  own: '自有',

  kept: '沿用至末级',
  'dropped-by-middle': '中间一级未用',
  'dropped-by-bottom': '末级未用',
  'restored-by-bottom': '中间一级未用，末级恢复',
}

const en: Terms = {
  retained: 'retained',
  adapted: 'adapted',
  omitted: 'omitted',
  added: 'added',

  equal: 'equal',
  subset: 'local is narrower',
  superset: 'local is broader',
  intersects: 'overlapping',
  none: 'no counterpart',

  'scope-widened': 'scope widened',
  'scope-narrowed': 'scope narrowed',
  strengthened: 'strengthened',
  weakened: 'weakened',
  'target-changed': 'target changed',
  'actor-changed': 'actor changed',
  localised: 'localised',
  reworded: 'reworded',

  pending: 'pending',
  approved: 'approved',
  proposed: 'proposed',
  overridden: 'overridden',
  stale: 'stale',
  disputed: 'disputed',
  rejected: 'rejected',
  superseded: 'superseded',
  withdrawn: 'withdrawn',
  void: 'done',

  approve: 'approve',
  reject: 'reject',
  link: 'link',
  unlink: 'unlink',
  withdraw: 'withdraw',
  undo: 'undo',

  'out-of-remit': 'out of remit',
  'already-implemented': 'already implemented',
  delegated: 'left to lower tiers',
  'deliberately-omitted': 'deliberately omitted',
  other: 'other reason',

  same: 'same',
  missing: 'missing',
  'lead-changed': 'other lead',

  raised: 'asks more',
  lowered: 'asks less',
  'other-terms': 'same number, other terms',
  'made-concrete': 'made concrete',
  'made-general': 'said in words',
  'only-base': 'only in the base',
  'only-local': 'only in the local plan',

  'through-middle': 'from the top through the middle',
  'past-middle': 'from the top past the middle',
  'from-middle': 'from the middle',
  own: 'its own',

  kept: 'kept',
  'dropped-by-middle': 'dropped by the middle',
  'dropped-by-bottom': 'dropped by the lowest',
  'restored-by-bottom': 'dropped by the middle, restored by the lowest',
}

/** Both wordings. */
export const terms: Readonly<Record<Language, Terms>> = { zh, en }
