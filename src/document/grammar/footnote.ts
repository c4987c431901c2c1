/** Whether a line is the text of a footnote, `[^1]：指……` or `[1] 指……`, which stands anywhere and belongs to no unit. */
export function isFootnote(line: string): boolean {
  return /^\[(?:\^[^\]\s]{1,20}\][：:]|[0-9]{1,2}\] ?[\p{Script=Han}《“])/u.test(line)
}
