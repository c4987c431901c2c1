// The main job alone, as the terminal has it done: three pairs read, aligned and compared. Prints milliseconds.
import { align } from '../../src/align/align.ts'
import { compare } from '../../src/compare/compare.ts'
import { loadDocument } from '../../src/workspace/document.ts'
import { loadWorkspace } from '../../src/workspace/load.ts'

const start = performance.now()
const workspace = await loadWorkspace(process.cwd())
const load = (id) => loadDocument(workspace, id, workspace.root)
const base = await load('national-2022')
for (const id of ['sichuan-2023', 'gansu-2023', 'chengdu-2023']) {
  const local = await load(id)
  compare(base, local, align(base, local, []))
}
console.log(performance.now() - start)
