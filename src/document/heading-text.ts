/** A heading as a reader writes it: `二、重点任务`, `6.提升质量`, and with a gap `第一章 总则`, `专栏1 指标`. */
export function headingText(number: string, title: string): string {
  return title !== '' && /[\p{Script=Han}0-9]$/u.test(number)
    ? `${number} ${title}`
    : number + title
}
