import type { Replacement } from './replace.ts'

const formula = /\$([^$\n]{1,80})\$/gu
const signs: readonly (readonly [RegExp, string])[] = [
  [/\\(?:mathrm|mathbf|mathsf|text|textrm)\s*\{([^{}]*)\}/gu, '$1'],
  [/\\%/gu, '%'],
  [/\\sim(?![a-z])/gu, '~'],
  [/\\g(?:eq?|eqslant)(?![a-z])/gu, '≥'],
  [/\\l(?:eq?|eqslant)(?![a-z])/gu, '≤'],
  [/\\times(?![a-z])/gu, '×'],
  [/\\mu(?![a-z])/gu, 'μ'],
  [/\^\s*\{?\s*\\circ\s*\}?/gu, '°'],
  [/\^\s*(?:\{\s*2\s*\}|2)/gu, '²'],
  [/\^\s*(?:\{\s*3\s*\}|3)/gu, '³'],
  [/\\[,;:! ]|[{}_\s]/gu, ''],
]
const figure = /^(?=.*[0-9])[0-9A-Za-zμ≥≤(+-][0-9A-Za-zμ≥≤(),.%~×/°²³+-]*(?<![,.~×/(+-])$/u

/**
 * Figures that programs which turn PDFs into Markdown set as formulas: `$9 5 \%$` is 95%. Any other formula, and
 * what two prices in dollars enclose, stays.
 */
export function formulas(text: string): Replacement[] {
  return Array.from(text.matchAll(formula)).flatMap(({ 0: found, 1: content = '', index }) => {
    const plain = signs.reduce((words, [sign, mark]) => words.replace(sign, mark), content)
    if (!figure.test(plain)) return []
    return [{ start: index, end: index + found.length, text: plain }]
  })
}
