import type {
  AdaptationKind,
  ComparedAlignment,
  ComparedClause,
} from '../../src/compare/comparison.ts'
import type { NoCounterpartReason, Verdict } from '../../src/decisions/model.ts'
import { terms } from '../../src/report/wording/terms.ts'
import type { Binding, Command } from '../tui/keys/registry.ts'
import type { Left, Screen } from '../tui/state/state.ts'
import { defineMessages } from './messages.ts'

/** Wording of the review terminal. */
export interface TuiWords {
  readonly options: Readonly<
    Record<'locals' | 'base' | 'reviewer' | 'readonly' | 'screenReader' | 'theme', string>
  >
  readonly screens: Readonly<Record<Screen, string>>
  readonly commands: Readonly<Record<Command, string>>
  /** Shorter names for the last line of the screen. */
  readonly hints: Readonly<Partial<Record<Command, string>>>
  readonly groups: Readonly<Record<Binding['group'], string>>
  readonly keys: Readonly<Record<string, string>>
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
  readonly unknownCommand: (name: string) => string
  readonly notHere: (command: string) => string
  readonly noSuchTask: (name: string) => string
  readonly noSuchPlace: (name: string) => string
  readonly unchanged: string
  readonly onePlace: string
  readonly nothingToUndo: string
  readonly nothingToRedo: string
  /** `others` are those whose decision on the same still holds. */
  readonly undone: (what: string, count: number, others: readonly string[]) => string
  readonly redone: (what: string, count: number) => string
  readonly recordVerdicts: Readonly<Record<Verdict, string>>
  readonly textThen: string
  readonly textNow: string
  readonly verdicts: Readonly<Record<'approve' | 'reject' | 'override' | 'none', string>>
  readonly ruled: (verdict: string, unit: string, place: string) => string
  /** `own` is how many were left out, for others to approve; `waits` says that this itself is for others to approve. */
  readonly saved: (
    what: string,
    count: number,
    overruled: readonly string[],
    own: number,
    waits: boolean,
  ) => string
  /** How many decisions of others have come in, and whose. */
  readonly reread: (fresh: number, people: readonly string[]) => string
  /** Before the reason why the others were not. */
  readonly savedInPart: (saved: number, asked: number) => string
  readonly noEditor: string
  readonly marked: (count: number) => string
  /** Of a counterpart, for those who hear it. */
  readonly chosen: string
  readonly noteKept: string
  readonly noNote: string
  /** It was left with Esc. */
  readonly noteLeft: string
  readonly deferred: string
  readonly readonlyNotice: string
  readonly allReviewed: string
  readonly noMoreDifferences: string
  readonly tooSmall: (columns: number, rows: number) => string
}

/** The first of `count` things for all of them. */
const several = {
  zh: (first: string, count: number) => (count > 1 ? `${first}等 ${count} 项` : first),
  en: (first: string, count: number) => (count > 1 ? `${first} and ${count - 1} more` : first),
}

export const tuiMessages = defineMessages<TuiWords>({
  zh: {
    options: {
      locals: '要对照的地方文件：工作区编号或路径（默认：与基准对照的全部）',
      base: '基准文件：工作区编号或路径（默认：工作区第一对的基准）',
      reviewer: '以谁的名义作决定（默认：git 的 user.name）',
      readonly: '只看，不能作决定',
      screenReader: '读屏模式：用句子代替表格',
      theme: '配色（默认按终端）',
    },
    screens: { overview: '总览', comparison: '对照', review: '审核' },
    commands: {
      down: '向下',
      up: '向上',
      left: '向左',
      right: '向右',
      'page-down': '下一页',
      'page-up': '上一页',
      first: '到开头',
      last: '到末尾',
      'next-difference': '下一处差异',
      'previous-difference': '上一处差异',
      'next-task': '下一项任务',
      'previous-task': '上一项任务',
      'next-place': '下一个地方',
      'previous-place': '上一个地方',
      'next-pending': '下一项待审',
      open: '打开对照',
      jump: '跳到移位的去处，否则打开菜单',
      overview: '总览',
      comparison: '对照',
      review: '审核',
      fold: '折叠或展开保留的举措',
      layout: '并排、上下或自动排列',
      evidence: '对应的依据',
      source: '原文所在行',
      bindings: '责任单位、指标、力度与专名',
      lineage: '文字来源：各级方案与前一版',
      matrix: '各地落实情况、相同的新增、仅一地的缺失',
      filter: '筛选',
      'clear-filter': '取消筛选',
      approve: '通过',
      'approve-all': '通过筛选出的全部待审项',
      reject: '否决',
      override: '改判：另选对应',
      'no-counterpart': '判定无对应',
      note: '附注',
      defer: '暂缓，排到最后',
      mark: '标记区间的一端',
      undo: '撤销',
      redo: '重做',
      menu: '菜单',
      'command-line': '命令行',
      help: '帮助',
      language: '中文或英文',
      theme: '深色、浅色或无色',
      back: '返回，不作决定',
      reread: '读入他人新作的决定',
      suspend: '挂起',
      quit: '退出',
      interrupt: '中断',
    },
    hints: {
      open: '打开',
      'next-difference': '差异',
      'next-task': '任务',
      'next-place': '换地方',
      'next-pending': '待审',
      review: '审核',
      filter: '筛选',
      fold: '折叠',
      evidence: '依据',
      approve: '通过',
      reject: '否决',
      override: '改判',
      defer: '暂缓',
      menu: '菜单',
      help: '帮助',
      quit: '退出',
    },
    groups: { move: '移动', view: '查看', decide: '决定', program: '程序' },
    keys: { space: '空格', enter: 'Enter', esc: 'Esc', tab: 'Tab' },
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
    unknownCommand: (name) => `没有命令 ${name}。`,
    notHere: (command) => `此处不能用：${command}。`,
    noSuchTask: (name) => `基准文件里没有任务 ${name}。`,
    noSuchPlace: (name) => `没有地方 ${name}。`,
    unchanged: '对应没有改动，未保存决定。',
    onePlace: '标记的各项不在同一个地方，不能一起改判。',
    nothingToUndo: '没有可撤销的决定。',
    nothingToRedo: '没有可重做的决定。',
    undone: (what, count, others) =>
      `${several.zh(what, count)}，已撤销${others.length > 0 ? `；${others.join('、')}的决定仍然有效` : ''}`,
    redone: (what, count) => `${several.zh(what, count)}，已重做`,
    recordVerdicts: terms.zh,
    textThen: '审核时：',
    textNow: '现在：',
    verdicts: { approve: '通过', reject: '否决', override: '改判', none: '无对应' },
    ruled: (verdict, unit, place) => `${verdict}：${unit}（${place}）`,
    saved: (what, count, overruled, own, waits) => {
      const over = overruled.length > 0 ? `取代${overruled.join('、')}的决定，` : ''
      const left = own > 0 ? `；另有 ${own} 项是自己的提议，须他人审核` : ''
      return `${over}${several.zh(what, count)}，已保存${waits ? '，待他人审核' : ''}${left}`
    },
    reread: (fresh, people) =>
      fresh === 0 ? '没有新的决定' : `读入 ${fresh} 条新的决定：${people.join('、')}`,
    savedInPart: (saved, asked) => `已保存 ${asked} 项中的 ${saved} 项；`,
    noEditor: '无法使用编辑器（$VISUAL 或 $EDITOR），附注未改动。',
    marked: (count) => `已标记 ${count} 项`,
    chosen: '已选',
    noteKept: '附注已记下，随下一个决定保存',
    noNote: '没有附注',
    noteLeft: '附注未记下，按 m 可接着写',
    deferred: '已暂缓，排到最后',
    readonlyNotice: '只读，不能作决定。',
    allReviewed: '全部审核完毕。',
    noMoreDifferences: '后面没有差异了。',
    tooSmall: (columns, rows) => `终端太小（${columns}×${rows}），请放大到 40×10 以上。`,
  },
  en: {
    options: {
      locals:
        'local documents: ids of the workspace or paths (default: all that the base is compared with)',
      base: 'base document: id or path (default: the base of the workspace’s first pair)',
      reviewer: 'in whose name to decide (default: user.name of git)',
      readonly: 'look only; nothing can be decided',
      screenReader: 'sentences instead of columns, for a screen reader',
      theme: 'colours (default: from the terminal)',
    },
    screens: { overview: 'Overview', comparison: 'Comparison', review: 'Review' },
    commands: {
      down: 'down',
      up: 'up',
      left: 'left',
      right: 'right',
      'page-down': 'page down',
      'page-up': 'page up',
      first: 'to the beginning',
      last: 'to the end',
      'next-difference': 'next difference',
      'previous-difference': 'previous difference',
      'next-task': 'next task',
      'previous-task': 'previous task',
      'next-place': 'next place',
      'previous-place': 'previous place',
      'next-pending': 'next pending',
      open: 'open the comparison',
      jump: 'jump to where a clause moved, else open the menu',
      overview: 'overview',
      comparison: 'comparison',
      review: 'review',
      fold: 'fold or unfold retained clauses',
      layout: 'side by side, stacked or automatic',
      evidence: 'evidence of the link',
      source: 'line of the source',
      bindings: 'agencies, targets, strength and names',
      lineage: 'where the text comes from: tiers and predecessor',
      matrix: 'base tasks by locality, shared additions, lone omissions',
      filter: 'filter',
      'clear-filter': 'clear the filter',
      approve: 'approve',
      'approve-all': 'approve all pending of the filter',
      reject: 'reject',
      override: 'override: choose other counterparts',
      'no-counterpart': 'no counterpart',
      note: 'note',
      defer: 'defer to the end',
      mark: 'mark one end of a range',
      undo: 'undo',
      redo: 'redo',
      menu: 'menu',
      'command-line': 'command line',
      help: 'help',
      language: 'Chinese or English',
      theme: 'dark, light or no colours',
      back: 'back, without deciding',
      reread: 'take in what others have decided',
      suspend: 'suspend',
      quit: 'quit',
      interrupt: 'interrupt',
    },
    hints: {
      open: 'open',
      'next-difference': 'next diff',
      'next-task': 'task',
      'next-place': 'place',
      'next-pending': 'pending',
      review: 'review',
      filter: 'filter',
      fold: 'fold',
      evidence: 'why',
      approve: 'approve',
      reject: 'reject',
      override: 'override',
      defer: 'defer',
      menu: 'menu',
      help: 'help',
      quit: 'quit',
    },
    groups: { move: 'Move', view: 'View', decide: 'Decide', program: 'Program' },
    keys: { space: 'Space', enter: 'Enter', esc: 'Esc', tab: 'Tab' },
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
    unknownCommand: (name) => `No command ${name}.`,
    notHere: (command) => `Not possible here: ${command}.`,
    noSuchTask: (name) => `The base document has no task ${name}.`,
    noSuchPlace: (name) => `No place ${name}.`,
    unchanged: 'No counterpart changed; no decision was saved.',
    onePlace: 'The marked items are of several places; override them place by place.',
    nothingToUndo: 'Nothing to undo.',
    nothingToRedo: 'Nothing to redo.',
    undone: (what, count, others) =>
      `${several.en(what, count)}, undone${others.length > 0 ? `; what ${others.join(', ')} decided stands` : ''}`,
    redone: (what, count) => `${several.en(what, count)}, redone`,
    recordVerdicts: terms.en,
    textThen: 'reviewed: ',
    textNow: 'now: ',
    verdicts: {
      approve: 'approved',
      reject: 'rejected',
      override: 'overridden',
      none: 'no counterpart',
    },
    ruled: (verdict, unit, place) => `${verdict}: ${unit} (${place})`,
    saved: (what, count, overruled, own, waits) => {
      const over = overruled.length > 0 ? `over the word of ${overruled.join(', ')}: ` : ''
      const left = own > 0 ? `; ${own} left out, proposed by yourself, for others to approve` : ''
      return `${over}${several.en(what, count)}, saved${waits ? ' for others to approve' : ''}${left}`
    },
    reread: (fresh, people) =>
      fresh === 0
        ? 'No new decisions'
        : `${fresh} new decision${fresh === 1 ? '' : 's'} by ${people.join(', ')}`,
    savedInPart: (saved, asked) => `${saved} of ${asked} saved; `,
    noEditor: 'The editor ($VISUAL or $EDITOR) could not be used; the note is as it was.',
    marked: (count) => `${count} marked`,
    chosen: 'chosen',
    noteKept: 'Note kept; it is saved with the next decision',
    noNote: 'No note',
    noteLeft: 'Note not kept; m goes on with it',
    deferred: 'Deferred to the end',
    readonlyNotice: 'Read-only: nothing can be decided.',
    allReviewed: 'Everything is reviewed.',
    noMoreDifferences: 'No more differences.',
    tooSmall: (columns, rows) =>
      `The terminal is too small (${columns}×${rows}); make it 40×10 or more.`,
  },
})
