import { isAbsolute, resolve } from 'node:path'
import { rememberIn } from '../src/workspace/comparisons/remembered.ts'

/** Of the sources that this program was bundled from; scripts/build.mjs puts it in. */
declare const DUIZHAO_BUILD: string

/**
 * Remembers comparisons from one run to the next in the user's cache folder, or in the folder that
 * DUIZHAO_CACHE names; `off` remembers nothing.
 */
export async function rememberBetweenRuns({
  DUIZHAO_CACHE: asked,
}: NodeJS.ProcessEnv): Promise<void> {
  if (asked === 'off') return
  const folder = asked ? resolve(asked) : await cacheFolder()
  if (folder !== undefined) rememberIn(folder, DUIZHAO_BUILD)
}

/** None for a user without a home, as containers may have; env-paths looks for it when it is imported. */
async function cacheFolder(): Promise<string | undefined> {
  try {
    const { default: envPaths } = await import('env-paths')
    const { cache } = envPaths('duizhao', { suffix: '' })
    // Where HOME is empty it would lie wherever the command is run.
    return isAbsolute(cache) ? cache : undefined
  } catch {
    return undefined
  }
}
