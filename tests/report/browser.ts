import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const executablePath = '/usr/bin/chromium'

/** Whether the page is to be tried: where Debian's chromium is, and in CI, which must have it. */
export const triesBrowser = existsSync(executablePath) || process.env.CI !== undefined
if (!triesBrowser) console.warn(`skipped: no browser at ${executablePath}; the page was not tried`)

/** Starts a browser that talks to nobody. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
