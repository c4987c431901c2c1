import type { Language } from './messages.ts'

/** The language asked for with `--lang`, else the locale's (POSIX order of precedence), else English. */
export function chooseLanguage(asked: unknown, env: NodeJS.ProcessEnv): Language {
  if (asked === 'zh' || asked === 'en') return asked
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return /^zh/i.test(locale) ? 'zh' : 'en'
}
