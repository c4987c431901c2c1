import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The text as the reviewer leaves it in $VISUAL or $EDITOR; as it was when the editor fails or has no file to open. */
export async function editText(text: string, env: NodeJS.ProcessEnv): Promise<string> {
  try {
    return await edited(text, env)
  } catch {
    return text
  }
}

async function edited(text: string, env: NodeJS.ProcessEnv): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'duizhao-'))
  const file = join(folder, 'note.txt')
  try {
    await writeFile(file, text)
    const editor = env.VISUAL || env.EDITOR || 'vi'
    const code = await new Promise<number | null>((resolve) => {
      // The shell splits the command, which may hold arguments (`code --wait`); the file's name is safe.
      const child = spawn(`${editor} "${file}"`, { shell: true, stdio: 'inherit' })
      child.on('close', resolve)
      child.on('error', () => resolve(null))
    })
    if (code !== 0) return text
    return (await readFile(file, 'utf8')).replace(/\s*\n\s*/g, ' ').trim()
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
