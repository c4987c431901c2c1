import { defineMessages } from '../messages.ts'

/** The first of `count` things for all of them. */
const several = {
  zh: (first: string, count: number) => (count > 1 ? `${first}等 ${count} 项` : first),
  en: (first: string, count: number) => (count > 1 ? `${first} and ${count - 1} more` : first),
}

/** Wording of what came of a key. */
export interface NoticeWords {
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
  readonly noteKept: string
  readonly noNote: string
  /** It was left with Esc. */
  readonly noteLeft: string
  readonly deferred: string
  readonly readonlyNotice: string
  readonly allReviewed: string
  readonly noMoreDifferences: string
}

export const noticeWords = defineMessages<NoticeWords>({
  zh: {
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
    noteKept: '附注已记下，随下一个决定保存',
    noNote: '没有附注',
    noteLeft: '附注未记下，按 m 可接着写',
    deferred: '已暂缓，排到最后',
    readonlyNotice: '只读，不能作决定。',
    allReviewed: '全部审核完毕。',
    noMoreDifferences: '后面没有差异了。',
  },
  en: {
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
    noteKept: 'Note kept; it is saved with the next decision',
    noNote: 'No note',
    noteLeft: 'Note not kept; m goes on with it',
    deferred: 'Deferred to the end',
    readonlyNotice: 'Read-only: nothing can be decided.',
    allReviewed: 'Everything is reviewed.',
    noMoreDifferences: 'No more differences.',
  },
})
