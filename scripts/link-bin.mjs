import { chmodSync, existsSync, rmSync, symlinkSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// npm links the commands of dependencies, not those of the checkout itself; with this link
// `npx duizhao` runs the build at once, under the Node of node_modules/.bin.
const path = (relative) => fileURLToPath(new URL(relative, import.meta.url))
const link = path('../node_modules/.bin/duizhao')

chmodSync(path('../dist/cli/main.js'), 0o755)
if (process.platform !== 'win32' && existsSync(path('../node_modules/.bin'))) {
  rmSync(link, { force: true })
  symlinkSync('../../dist/cli/main.js', link)
}
