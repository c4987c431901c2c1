import type { Edit } from './comparison.ts'

/** Words for the tier of government that acts, and for taking part in what another tier runs. */
const ACTORS: readonly RegExp[] = [
  /国家|全国(?!前)|中央|国务院/,
  /省级|市级|县级|乡镇/,
  /各地|各级|地方(?!特色|标准|志|性|品牌)/,
  /市（州）|各市|各州|各县|各区/,
  /申报|参与|配合/,
  /有关部门|各部门/,
]

const QUOTED = /“[^”]*”|《[^》]*》/g

/** True where the edits bring in or take away who acts: a tier of government, or the one who only takes part. */
export function actorChanged(edits: readonly Edit[]): boolean {
  const gone = textOf(edits, 'delete')
  const come = textOf(edits, 'insert')
  return ACTORS.some((actor) => actor.test(gone) !== actor.test(come))
}

function textOf(edits: readonly Edit[], op: Edit['op']): string {
  return edits.flatMap((edit) => (edit.op === op ? [edit.text.replace(QUOTED, '')] : [])).join('\n')
}
