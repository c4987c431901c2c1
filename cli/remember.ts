import { resolve } from 'node:path'
import envPaths from 'env-paths'
import { rememberIn } from '../src/workspace/remembered.ts'

/** Of the sources that this program was bundled from; scripts/build.mjs puts it in. */
declare const DUIZHAO_BUILD: string

/**
 * Remembers comparisons from one run to the next in the user's cache folder, or in the folder that
 * DUIZHAO_CACHE names; `off` remembers nothing.
 */
export function rememberBetweenRuns({ DUIZHAO_CACHE: asked }: NodeJS.ProcessEnv): void {
  if (asked === 'off') return
  rememberIn(asked ? resolve(asked) : envPaths('duizhao', { suffix: '' }).cache, DUIZHAO_BUILD)
}
