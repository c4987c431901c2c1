import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const executablePath = '/usr/bin/chromium'

/** Whether Debian's chromium is here; says so once where it is not. */
export const hasChromium = existsSync(executablePath)
if (!hasChromium) console.warn(`skipped: no browser at ${executablePath}; the page was not tried`)

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
