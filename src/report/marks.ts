/** Signs that tell the statuses apart without colour, as everywhere in Duizhao. */
export const marks = {
  retained: '=',
  adapted: '~',
  omitted: '-',
  added: '+',
  moved: '↷',
} as const
