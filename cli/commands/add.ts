import { basename, extname } from 'node:path'
import { createInterface } from 'node:readline'
import { type Command, Option } from 'commander'
import type { GuessedMeta } from '../../src/document/metadata/guess.ts'
import type { Level } from '../../src/document/model.ts'
import { addDocument, copyPath, parentFor, type Role } from '../../src/workspace/documents/add.ts'
import { type Inspected, inspect } from '../../src/workspace/documents/inspect.ts'
import { loadWorkspace, type Workspace } from '../../src/workspace/load.ts'
import type { Context } from '../context.ts'
import { addExamples } from '../examples.ts'
import { ownDocumentMessages } from '../messages/own-documents.ts'
import { describeInspected } from '../own-documents.ts'
import { needWorkspace } from '../pairs.ts'
import { parseDay } from '../parse-day.ts'
import { suggestId } from '../suggest-id.ts'
import { styleFor } from '../terminal/style.ts'

const levels: readonly Level[] = ['national', 'province', 'city', 'county']
/** Particulars worth a question; the others are optional everywhere. */
const asked = ['title', 'jurisdiction', 'level'] as const

interface Options extends GuessedMeta {
  readonly id?: string
  readonly role?: Role
  readonly parent?: string
  readonly predecessor?: string
  readonly dryRun?: true
}

/** `duizhao add`: reads files, shows what they say of themselves, and takes them into the workspace. */
export function configure(command: Command, context: Context): void {
  const words = ownDocumentMessages[context.language]
  command
    .argument('<files...>', words.files)
    .option('--id <id>', words.id)
    .addOption(new Option('--role <role>', words.role).choices(['base', 'local']))
    .option('--parent <id>', words.parent)
    .option('--predecessor <id>', words.predecessor)
    .option('--title <title>', words.title)
    .option('--jurisdiction <name>', words.jurisdiction)
    .addOption(new Option('--level <level>', words.level).choices(levels))
    .option('--issuer <name>', words.issuer)
    .option('--number <number>', words.number)
    .option('--issued <date>', words.issued, parseDay)
    .option('--effective <date>', words.effective, parseDay)
    .option('--expires <date>', words.expires, parseDay)
    .option('--dry-run', words.dryRun)
    .action(async (files: readonly string[], options: Options) => {
      const single = (['id', 'title', 'number'] as const).find((key) => options[key] !== undefined)
      if (files.length > 1 && single !== undefined) command.error(words.oneFile(`--${single}`))
      let workspace = await needWorkspace(context)
      for (const file of files) {
        await addOne(workspace, await inspect(file, context.cwd), options, context)
        workspace = await loadWorkspace(workspace.root)
      }
    })
  addExamples(command, context, [
    'duizhao add national.html',
    'duizhao add shandong.docx beijing.pdf',
    'duizhao add plan.txt --parent national-2022 --jurisdiction 成都 --level city',
    'curl -s https://example.gov.cn/plan.html | duizhao add - --id plan-2024',
  ])
}

async function addOne(
  workspace: Workspace,
  inspected: Inspected,
  { id: givenId, role, parent: givenParent, predecessor, dryRun, ...given }: Options,
  context: Context,
): Promise<void> {
  const words = ownDocumentMessages[context.language]
  const style = styleFor(context.color)
  const known = { ...inspected.guess, ...given }
  context.stdout.write(describeInspected(inspected, known, context))

  const answers = dryRun ? {} : await ask(known, context)
  const meta = { ...known, ...answers }
  const taken = workspace.documents.map((document) => document.id)
  const id = givenId ?? suggestId(meta, inspected.name, taken)
  const parent = parentFor(workspace, id, role, givenParent)
  if (dryRun) {
    context.stdout.write(`${style(words.wouldAdd(id, copyPath(id, inspected)))}\n`)
    return
  }
  const path = await addDocument(
    workspace,
    inspected,
    {
      ...meta,
      id,
      title: meta.title ?? basename(inspected.name, extname(inspected.name)),
      ...(predecessor && { predecessor }),
    },
    parent,
  )
  const next = parent === undefined ? words.isBase : words.comparedWith(parent, id)
  context.stdout.write(`${style(words.added(id, path), 'bold')}\n${style(next, 'dim')}\n\n`)
}

/** Asks for what the text did not say; without a terminal to ask at, it stays unsaid. */
async function ask(known: GuessedMeta, context: Context): Promise<GuessedMeta> {
  const { stdin, stdout, language } = context
  const missing = asked.filter((key) => known[key] === undefined)
  if (missing.length === 0 || !stdin.isTTY || !stdout.isTTY) return {}
  const words = ownDocumentMessages[language]
  const lines = createInterface({ input: stdin, output: stdout })
  // Ctrl-C ends the program as it does everywhere, not this question alone.
  lines.on('SIGINT', () => process.kill(process.pid, 'SIGINT'))
  let open = true
  lines.on('close', () => {
    open = false
  })
  const typed = lines[Symbol.asyncIterator]()
  const answers: Record<string, string> = {}
  const unanswered = [...missing]
  for (let key = unanswered[0]; key !== undefined; key = unanswered[0]) {
    const choices =
      key === 'level' ? ` [${levels.map((level) => words.levels[level]).join(' | ')}]` : ''
    lines.setPrompt(words.ask(words.fields[key] + choices))
    if (open) lines.prompt()
    const { value = '', done } = await typed.next()
    // Ctrl-D: no more answers.
    if (done) break
    const said = value.trim()
    const answer = key === 'level' ? levelNamed(said) : said
    // What is no level is asked again.
    if (said !== '' && answer === undefined) continue
    if (answer) answers[key] = answer
    unanswered.shift()
  }
  lines.close()
  return answers
}

/** The level that a code or a word of either language names. */
function levelNamed(said: string): (typeof levels)[number] | undefined {
  const names = Object.values(ownDocumentMessages).map((words) => words.levels)
  return levels.find((level) => [level, ...names.map((each) => each[level])].includes(said))
}
