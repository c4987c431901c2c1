import { existsSync } from 'node:fs'
import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { DuizhaoError, reasonOf } from '../../errors.ts'
import { replaceFile } from '../../files/replace-file.ts'
import { workspaceFile } from '../load.ts'

/** Folder of a workspace that `add` copies sources into. */
export const documentsFolder = 'documents'

const template = `# A workspace of duizhao: the documents, what they are, and which of them are compared.
# duizhao add FILE fills this in; everything may be edited by hand.
#
# documents:
#   - id: shandong-2020               # what you type on the command line
#     path: documents/shandong-2020.html
#     title: 山东省优化营商环境条例
#     jurisdiction: 山东
#     level: province                 # national, province, city or county
#     issuer: 山东省人民代表大会常务委员会
#     number: 鲁政发〔2020〕1号
#     issued: 2020-09-25
#     parent: national-2019           # the document it is compared with
#     repairs:                        # damaged spots put right; the source stays as it is
#       - { at: 1234, was: "维?！?", is: 维保” }
#
# Every document is compared with its parent, unless you list the pairs yourself:
# pairs:
#   - { base: national-2019, local: shandong-2020 }

documents: []

# self: a reviewer's override takes effect at once. second: someone else must approve it.
review: self
`

const attributesFile = '.gitattributes'

/** Sources stay byte for byte; what duizhao writes has LF on every system. */
const attributes = `${documentsFolder}/** -text
duizhao.yaml text eol=lf
alignments/** text eol=lf
snapshots/** text eol=lf
`

/**
 * Makes a folder a workspace: duizhao.yaml, a folder for the sources, and the git attributes that keep
 * both as they are. Returns the paths written, relative to the folder. Throws `DuizhaoError`
 * (`workspace-exists`, `not-saved`); an existing file is never overwritten.
 */
export async function initWorkspace(directory: string): Promise<readonly string[]> {
  const root = resolve(directory)
  if (existsSync(join(root, workspaceFile))) {
    throw new DuizhaoError({ code: 'workspace-exists', directory })
  }
  let attributesAdded = false
  try {
    await mkdir(join(root, documentsFolder), { recursive: true })
    attributesAdded = await addAttributes(join(root, attributesFile))
  } catch (error) {
    throw new DuizhaoError({ code: 'not-saved', path: directory, reason: reasonOf(error) })
  }
  replaceFile(join(root, workspaceFile), template, workspaceFile)
  return [workspaceFile, `${documentsFolder}/`, ...(attributesAdded ? [attributesFile] : [])]
}

/** Adds the lines that are not there; false when all are. */
async function addAttributes(path: string): Promise<boolean> {
  const present = existsSync(path) ? await readFile(path, 'utf8') : ''
  const lines = attributes.trimEnd().split('\n')
  const missing = lines.filter((line) => !present.split(/\r?\n/).includes(line))
  const gap = present === '' || present.endsWith('\n') ? '' : '\n'
  if (missing.length === 0) return false
  await appendFile(path, `${gap}${missing.join('\n')}\n`)
  return true
}
