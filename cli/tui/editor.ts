import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The text as the reviewer leaves it in $VISUAL or $EDITOR; `null` when the editor fails or has no file to open. */
export async function editText(text: string, env: NodeJS.ProcessEnv): Promise<string | null> {
  try {
    const folder = await mkdtemp(join(tmpdir(), 'duizhao-'))
    try {
      return await edited(join(folder, 'note.txt'), text, env)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  } catch {
    return null
  }
}

async function edited(file: string, text: string, env: NodeJS.ProcessEnv): Promise<string | null> {
  await writeFile(file, text)
  const editor = env.VISUAL || env.EDITOR || 'vi'
  const code = await new Promise<number | null>((resolve) => {
    // The shell splits the command, which may hold arguments (`code --wait`); the file's name is safe.
    const child = spawn(`${editor} "${file}"`, { shell: true, stdio: 'inherit' })
    child.on('close', resolve)
    child.on('error', () => resolve(null))
  })
  if (code !== 0) return null
  return (await readFile(file, 'utf8')).replace(/\s*\n\s*/g, ' ').trim()
}
