import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, cpSync, globSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

// dist/src is the library as tsc writes it. dist/cli is the command, bundled: Node resolves, opens
// and links every module of a program on its own, which for this one took longer than comparing
// three plans (bench/ measures it).
const root = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))

for (const folder of ['dist', 'reports']) rmSync(root(folder), { recursive: true, force: true })

execFileSync(
  process.execPath,
  [root('node_modules/typescript/bin/tsc'), '-p', root('tsconfig.build.json')],
  {
    stdio: 'inherit',
  },
)

/** Other for other sources or other packages: what one build remembers is nothing to another. */
function buildOf() {
  const hash = createHash('sha256')
  for (const path of [
    ...globSync('{src,cli}/**/*.*', { cwd: root('') }).sort(),
    'package-lock.json',
  ])
    hash.update(`${path}\0`).update(readFileSync(root(path)))
  return hash.digest('hex')
}

const bundle = await rolldown({
  input: {
    main: root('cli/main.ts'),
    'pdf-worker': root('src/document/readers/pdf/pdf-worker.ts'),
  },
  platform: 'node',
  transform: { define: { DUIZHAO_BUILD: JSON.stringify(buildOf()) } },
  // Large, and loaded by few commands: left where npm installed them.
  external: ['docx', 'ink', 'react', 'react/jsx-runtime', 'unpdf', 'write-excel-file'],
})
await bundle.write({ dir: root('dist/cli'), chunkFileNames: '[name].js' })
await bundle.close()

// Read at run time from beside the worker, which stands in both.
const cmaps = 'src/document/readers/pdf/cmaps'
for (const beside of [`dist/${cmaps}`, 'dist/cli/cmaps'])
  cpSync(root(cmaps), root(beside), { recursive: true })

// npx runs the file itself once it has linked it.
chmodSync(root('dist/cli/main.js'), 0o755)
