import type { Failure } from '../../src/errors.ts'
import type { CommandFailure } from '../failure.ts'
import { describeProblem } from './decision-problems.ts'
import { defineMessages } from './messages.ts'

type AnyFailure = Failure | CommandFailure

type Wording = {
  [Code in AnyFailure['code']]: (failure: Extract<AnyFailure, { code: Code }>) => string
}

const nearestEn = (ids: readonly string[]) =>
  ids.length > 0 ? ` Did you mean ${ids.join(' or ')}?` : ''
const nearestZh = (ids: readonly string[]) => (ids.length > 0 ? `是不是 ${ids.join('、')}？` : '')

const conversionsEn = {
  compound:
    'a legacy Word or WPS file. Save it as DOCX, or run soffice --headless --convert-to docx FILE.',
  rtf: 'an RTF file. Save it as DOCX, or run soffice --headless --convert-to docx FILE.',
  ofd: 'an OFD file. Export it as PDF from your OFD reader.',
  odt: 'an OpenDocument file. Save it as DOCX, or run soffice --headless --convert-to docx FILE.',
  xlsx: 'a spreadsheet. Save the sheet as a table in a DOCX or HTML document.',
  pptx: 'a presentation. Export it as PDF.',
  image: 'an image. Run OCR on it and save the text.',
  mhtml: 'a web archive (MHTML). Save the page as HTML instead.',
  archive: 'an archive. Unpack it and name a document inside.',
}

const conversionsZh: typeof conversionsEn = {
  compound:
    '旧版 Word 或 WPS 文件。请另存为 DOCX，或运行 soffice --headless --convert-to docx 文件。',
  rtf: 'RTF 文件。请另存为 DOCX，或运行 soffice --headless --convert-to docx 文件。',
  ofd: 'OFD 版式文件。请用 OFD 阅读器导出为 PDF。',
  odt: 'OpenDocument 文件。请另存为 DOCX，或运行 soffice --headless --convert-to docx 文件。',
  xlsx: '电子表格。请把表格放进 DOCX 或 HTML 文档。',
  pptx: '演示文稿。请导出为 PDF。',
  image: '图片。请做文字识别后保存文本。',
  mhtml: '网页归档文件（MHTML）。请改存为 HTML。',
  archive: '压缩包。请解压后指定其中的文件。',
}

/** An expected failure in one line. */
export function describeFailure(failure: AnyFailure, language: 'zh' | 'en'): string {
  const word = errorMessages[language][failure.code] as (failure: AnyFailure) => string
  return word(failure)
}

type Unfit = Extract<CommandFailure, { code: 'not-a-terminal' }>

const unfitEn: Readonly<Record<Unfit['reason'], (failure: Unfit) => string>> = {
  input: () => 'standard input is not a terminal',
  output: () => 'standard output is not a terminal',
  dumb: () => 'this terminal cannot move its cursor (TERM=dumb)',
  ci: () => 'this is continuous integration (CI)',
  small: ({ columns, rows }) => `the terminal is ${columns}×${rows}, and 40×10 is needed`,
}

const unfitZh: typeof unfitEn = {
  input: () => '标准输入不是终端',
  output: () => '标准输出不是终端',
  dumb: () => '终端不能移动光标（TERM=dumb）',
  ci: () => '正在持续集成环境中运行（CI）',
  small: ({ columns, rows }) => `终端只有 ${columns}×${rows}，至少需要 40×10`,
}

/** One line per expected failure: what, where, what to do. */
const errorMessages = defineMessages<Wording>({
  en: {
    'file-not-found': ({ path }) => `${path}: no such file. Check the path.`,
    'not-a-file': ({ path }) => `${path}: a folder, a pipe or a device, not a file. Name a file.`,
    'unreadable-file': ({ path, reason }) => `${path}: cannot be read (${reason}).`,
    'empty-file': ({ path }) => `${path}: empty. Put the plan's text into it.`,
    'binary-file': ({ path }) =>
      `${path}: not text. Save the document as text, Markdown, HTML, DOCX or PDF with a text layer.`,
    'unsupported-format': ({ path, format }) => `${path}: ${conversionsEn[format]}`,
    'scanned-pdf': ({ path }) =>
      `${path}: a PDF without a text layer (scanned). Run OCR on it, for example ocrmypdf -l chi_sim IN.pdf OUT.pdf.`,
    'encrypted-file': ({ path }) => `${path}: protected by a password. Save a copy without one.`,
    'damaged-file': ({ path, format, reason }) =>
      `${path}: a damaged ${format.toUpperCase()} file (${reason}). Download it again, or open it and save a copy.`,
    'too-large': ({ path, reason }) =>
      `${path}: larger than a document may be (${reason}). Split it, or save its text.`,
    'repair-mismatch': ({ path, at, was, found }) =>
      `${path}: the repair at ${at} expects “${was}” and finds “${found}”. Mend its place in duizhao.yaml, or remove it.`,
    'outside-workspace': ({ path }) =>
      `${path}: leads out of the workspace. Copy the file into it; a document with duizhao add.`,
    'workspace-exists': ({ directory }) =>
      `${directory}: has a duizhao.yaml already. Add documents with duizhao add FILE.`,
    'not-saved': ({ path, reason }) =>
      `${path}: cannot be written (${reason}). Nothing was changed.`,
    'id-taken': ({ id }) =>
      `${id}: another document has this id. Choose one with --id, or replace that document with duizhao update-document ${id} FILE.`,
    'file-unlisted': ({ path }) =>
      `${path}: a file that duizhao.yaml does not list is in the way. Delete it, or choose another id with --id.`,
    'id-invalid': ({ id }) =>
      `${id}: not usable as an id. Use letters, digits and hyphens, for example shandong-2020.`,
    'document-in-use': ({ id, users }) =>
      `${id}: ${users.join(', ')} name it as parent or predecessor. Remove them first, or change them in duizhao.yaml.`,
    'parent-needed': ({ id, bases }) =>
      bases.length === 0
        ? `${id}: there is no base to compare it with. Add the base first, or pass --role base.`
        : `${id}: which document is it to be compared with? Pass --parent ${bases.join(' | ')}.`,
    'same-document': ({ path, id }) =>
      `${path}: the same file as ${id}, byte for byte. Nothing was changed.`,
    'no-outline': ({ path }) =>
      `${path}: no numbered headings (一、 （一） 1. 第一条) and no text to read; nothing to align.`,
    'unknown-document': ({ id, nearest }) =>
      `${id}: neither a document of the workspace nor a file.${nearestEn(nearest)}`,
    'unknown-task': ({ task, nearest }) =>
      `${task}: no such task in the documents compared.${nearestEn(nearest)}`,
    'ambiguous-task': ({ task, matches }) =>
      `${task}: fits several tasks (${matches.join(', ')}). Name one by its id.`,
    'unknown-pair': ({ pair, nearest }) =>
      `${pair}: no pair of the workspace; a pair is <base>--<local>.${nearestEn(nearest)}`,
    'no-pairs': ({ document }) =>
      `${document}: the workspace compares it with no other document. Name one: duizhao report ${document} LOCAL.`,
    'pair-needed': () => 'which pair? Several have decisions, or none has. Pass --pair BASE LOCAL.',
    'nothing-to-review': () =>
      'no two documents are compared here. Name them: duizhao review --base BASE LOCAL…',
    'no-predecessor': ({ document }) =>
      `no predecessor of ${document} is known. Name it: duizhao lineage ${document} --predecessor FILE.`,
    'not-three-tiers': ({ documents }) =>
      `lineage follows three tiers, but here are ${documents.length}: ${documents.join(', ')}. Name the plans from the highest tier to the lowest.`,
    'not-a-comparison': ({ path, place, expected }) =>
      `${path}: not a comparison (${place && `${place}: `}${expected}). Write one with duizhao report --format json.`,
    'different-pairs': ({ before, after }) =>
      `${before} and ${after}: not the same pair. Compare two runs on one pair.`,
    'not-a-shard': ({ path }) =>
      `${path}: no shard.json in it. Write it with duizhao report --format json --shard.`,
    'shard-invalid': ({ path, place, expected }) =>
      `${path}: damaged (${place && `${place}: `}${expected}). Write the reports of its shard again.`,
    'foreign-shard': ({ path }) => `${path}: a shard of another run, with other pairs.`,
    'missing-shards': ({ missing, count }) =>
      `shard ${missing.map((index) => `${index}/${count}`).join(', ')}: missing, or there twice. Merge needs each of the ${count} once.`,
    'missing-report': ({ pair }) =>
      `${pair}: in no shard. The shards were written from different lists of pairs.`,
    'no-reports': ({ path }) =>
      `${path}: no comparison in it. Write them with duizhao report --format json --output DIR.`,
    'same-pair': ({ pair }) =>
      `${pair}: two pairs would be this file. Documents go by their file names: rename one of them.`,
    'outdated-report': ({ path }) =>
      `${path}: has changed since it was compared. Write the reports of its shard again.`,
    'output-needed': ({ formats, pairs }) =>
      `${formats.join(', ')} of ${pairs} pairs: several files. Say where with --output DIR.`,
    'gold-invalid': ({ path, place, expected }) =>
      `${path}${place && `:${place}`}: ${expected} expected. See docs/gold-format.md.`,
    'gold-mismatch': ({ path, other }) =>
      `${path} and ${other} do not annotate the same units; their agreement has no meaning.`,
    'workspace-not-found': ({ directory }) =>
      `${directory}: no duizhao.yaml found. Pass --workspace with the folder that has it, or give paths of files.`,
    'workspace-syntax': ({ path, line, reason }) => `${path}:${line}: not valid YAML: ${reason}`,
    'workspace-unknown-key': ({ path, line, key, nearest }) =>
      `${path}:${line}: unknown key ${key}.${nearestEn(nearest)}`,
    'workspace-invalid': ({ path, line, place, expected }) =>
      `${path}:${line}: ${place || 'the file'} must be ${expected}`,
    'duplicate-document': ({ path, line, id }) =>
      `${path}:${line}: another document has the id ${id} already. Rename one of them.`,
    'duplicate-pair': ({ path, line, pair }) =>
      `${path}:${line}: ${pair} is listed already. Remove one of them.`,
    'dangling-document': ({ path, line, place, id, nearest }) =>
      `${path}:${line}: ${place} names ${id}, which is no document of the workspace.${nearestEn(nearest)}`,
    'not-a-terminal': (failure) =>
      `the review terminal cannot open: ${unfitEn[failure.reason](failure)}. Run duizhao compare BASE LOCAL… to read a comparison and duizhao decide to decide.`,
    'missing-document': ({ path, id, file }) =>
      `${path}: the file of ${id}, ${file}, does not exist. Mend its path.`,
    'missing-embedding': ({ path, file }) =>
      `${path}: the file of the embedding, ${file}, does not exist. Make it (docs/embedding.md), or remove the key.`,
    'embedding-too-large': ({ path, reason }) =>
      `${path}: larger than an embedding may be (${reason}). Round its numbers, or leave out texts that are not compared.`,
    'embedding-invalid': ({ path, line, place, expected }) =>
      `${path}:${line}: ${place || 'the line'} must be ${expected}. See docs/embedding.md.`,
    'embedding-mixed': ({ path, line, numbers, others }) =>
      `${path}:${line}: a vector of ${numbers} numbers, after vectors of ${others}. Make all with one model.`,
    'invalid-decisions': ({ path, problem, more }) =>
      `${path}:${problem.line}: ${describeProblem(problem, 'en')}${more > 0 ? ` And ${more} more: duizhao decisions validate lists them.` : ''} The file was left as it is.`,
    'decided-meanwhile': ({ people }) =>
      `decided on meanwhile by ${people.join(', ')}. Look at it as it is now and decide again.`,
    locked: ({ path, holder }) =>
      `${path}: another process (${holder}) is writing. Try again, or delete this file if no such process runs.`,
    'no-reviewer': () =>
      'who decides? Pass --reviewer NAME, or set a name with git config user.name.',
    'mixed-units': ({ base, local }) =>
      `${base} and ${local}: a task and a clause cannot be paired. Name two tasks or two clauses.`,
    'nothing-proposed': ({ base, local }) =>
      `${base} ${local}: nobody proposes this pair. To make the link yourself: duizhao decide link.`,
    'unknown-record': ({ record }) => `${record}: no such decision on this pair.`,
    'none-of-one': ({ units }) =>
      `${units.join(' ')}: what has no counterpart is named alone. To reject one link: duizhao decide unlink.`,
    'no-folder': () =>
      'the folder that the command runs in no longer exists. Change to one that does.',
    'output-refused': ({ reason }) =>
      `standard output: cannot be written (${reason}). What was written of it is incomplete.`,
    'own-approval': ({ record, person }) =>
      `${record}: ${person} proposed it, and the workspace asks for a second person (review: second).`,
    'nothing-to-withdraw': ({ person, base, local }) =>
      `${[base, local].filter(Boolean).join(' ')}: ${person} has no decision standing on it.`,
    'nothing-to-undo': ({ person, record }) =>
      `${record ?? 'undo'}: ${person} has no such decision to take back.`,
  },
  zh: {
    'file-not-found': ({ path }) => `${path}：文件不存在，请检查路径。`,
    'not-a-file': ({ path }) => `${path}：不是文件，而是文件夹、管道或设备。请指定一份文件。`,
    'unreadable-file': ({ path, reason }) => `${path}：无法读取（${reason}）。`,
    'empty-file': ({ path }) => `${path}：文件为空，请先放入正文。`,
    'binary-file': ({ path }) =>
      `${path}：不是文本。请另存为文本、Markdown、HTML、DOCX 或带文字层的 PDF。`,
    'unsupported-format': ({ path, format }) => `${path}：${conversionsZh[format]}`,
    'scanned-pdf': ({ path }) =>
      `${path}：没有文字层的 PDF（扫描件）。请先做文字识别，例如 ocrmypdf -l chi_sim IN.pdf OUT.pdf。`,
    'encrypted-file': ({ path }) => `${path}：文件设有密码，请另存一份不加密的副本。`,
    'damaged-file': ({ path, format, reason }) =>
      `${path}：${format.toUpperCase()} 文件已损坏（${reason}）。请重新下载，或打开后另存。`,
    'too-large': ({ path, reason }) =>
      `${path}：超出单份文件的上限（${reason}）。请拆分，或另存为纯文本。`,
    'repair-mismatch': ({ path, at, was, found }) =>
      `${path}：位置 ${at} 的修补应遇到“${was}”，实际是“${found}”。请在 duizhao.yaml 里改正或删去。`,
    'outside-workspace': ({ path }) =>
      `${path}：指向工作区之外。请把它复制进来，对照的文件用 duizhao add 添加。`,
    'workspace-exists': ({ directory }) =>
      `${directory}：已有 duizhao.yaml。请用 duizhao add 文件 添加文件。`,
    'not-saved': ({ path, reason }) => `${path}：无法写入（${reason}），未作任何改动。`,
    'id-taken': ({ id }) =>
      `${id}：编号已被占用。请用 --id 另取，或用 duizhao update-document ${id} 文件 替换原文件。`,
    'file-unlisted': ({ path }) =>
      `${path}：已有这份文件，但 duizhao.yaml 没有列入。请删去它，或用 --id 另取编号。`,
    'id-invalid': ({ id }) => `${id}：不能用作编号。请用字母、数字和连字符，例如 shandong-2020。`,
    'document-in-use': ({ id, users }) =>
      `${id}：${users.join('、')} 以它为上级或前身。请先移除，或在 duizhao.yaml 里改正。`,
    'parent-needed': ({ id, bases }) =>
      bases.length === 0
        ? `${id}：还没有可对照的基准文件。请先添加基准文件，或加 --role base。`
        : `${id}：要与哪份文件对照？请加 --parent ${bases.join(' | ')}。`,
    'same-document': ({ path, id }) => `${path}：与 ${id} 逐字节相同，未作任何改动。`,
    'no-outline': ({ path }) =>
      `${path}：没有编号标题（一、 （一） 1. 第一条），也没有可读的正文，无从对照。`,
    'unknown-document': ({ id, nearest }) =>
      `${id}：既不是工作区的文件编号，也不是文件路径。${nearestZh(nearest)}`,
    'unknown-task': ({ task, nearest }) =>
      `${task}：所对照的文件里没有这项任务。${nearestZh(nearest)}`,
    'ambiguous-task': ({ task, matches }) =>
      `${task}：符合多项任务（${matches.join('、')}），请用任务编号指定其一。`,
    'unknown-pair': ({ pair, nearest }) =>
      `${pair}：工作区里没有这组对照；写法是 <基准>--<地方>。${nearestZh(nearest)}`,
    'no-pairs': ({ document }) =>
      `${document}：工作区里没有与它对照的文件。请指明：duizhao report ${document} 地方。`,
    'pair-needed': () => '哪一对方案？有决定的不止一对，或一对也没有。请用 --pair 指定基准和地方。',
    'nothing-to-review': () => '这里没有成对的文件可审。请指明：duizhao review --base 基准 地方…',
    'no-predecessor': ({ document }) =>
      `不知道 ${document} 的前一版。请指明：duizhao lineage ${document} --predecessor 文件。`,
    'not-three-tiers': ({ documents }) =>
      `追溯需要三级方案，现有 ${documents.length} 份：${documents.join('、')}。请由上到下写出各级方案。`,
    'not-a-comparison': ({ path, place, expected }) =>
      `${path}：不是对照结果（${place && `${place}：`}${expected}）。请用 duizhao report --format json 生成。`,
    'different-pairs': ({ before, after }) => `${before} 与 ${after} 不是同一组对照，无从比较。`,
    'not-a-shard': ({ path }) =>
      `${path}：里面没有 shard.json。请用 duizhao report --format json --shard 生成。`,
    'shard-invalid': ({ path, place, expected }) =>
      `${path}：已损坏（${place && `${place}：`}${expected}）。请重新生成该分片的报告。`,
    'foreign-shard': ({ path }) => `${path}：属于另一次运行，所含对照不同。`,
    'missing-shards': ({ missing, count }) =>
      `分片 ${missing.map((index) => `${index}/${count}`).join('、')} 缺失或重复；合并需要 ${count} 个分片各一份。`,
    'missing-report': ({ pair }) => `${pair}：不在任何分片中，各分片的对照清单不一致。`,
    'no-reports': ({ path }) =>
      `${path}：其中没有对照结果。请用 duizhao report --format json --output 文件夹 生成。`,
    'same-pair': ({ pair }) =>
      `${pair}：有两组对照会写成同一份文件。文件以文件名为编号，请改其一。`,
    'outdated-report': ({ path }) => `${path}：对照之后有改动，请重新生成该分片的报告。`,
    'output-needed': ({ formats, pairs }) =>
      `${pairs} 组对照的 ${formats.join('、')}：不止一个文件，请用 --output 指定文件夹。`,
    'gold-invalid': ({ path, place, expected }) =>
      `${path}${place && `:${place}`}：应为 ${expected}，见 docs/gold-format.zh-CN.md。`,
    'gold-mismatch': ({ path, other }) => `${path} 与 ${other} 标注的单元不同，无法计算一致性。`,
    'workspace-not-found': ({ directory }) =>
      `${directory}：没有找到 duizhao.yaml。请用 --workspace 指定它所在的文件夹，或直接给出文件路径。`,
    'workspace-syntax': ({ path, line, reason }) => `${path}:${line}：YAML 格式有误：${reason}`,
    'workspace-unknown-key': ({ path, line, key, nearest }) =>
      `${path}:${line}：不认识的键 ${key}。${nearestZh(nearest)}`,
    'workspace-invalid': ({ path, line, place, expected }) =>
      `${path}:${line}：${place || '文件'} 应为 ${expected}`,
    'duplicate-document': ({ path, line, id }) =>
      `${path}:${line}：已有另一份文件的编号是 ${id}，请改其一。`,
    'duplicate-pair': ({ path, line, pair }) => `${path}:${line}：${pair} 已经列过，请删去一处。`,
    'dangling-document': ({ path, line, place, id, nearest }) =>
      `${path}:${line}：${place} 指向 ${id}，工作区里没有这份文件。${nearestZh(nearest)}`,
    'not-a-terminal': (failure) =>
      `审核界面无法打开：${unfitZh[failure.reason](failure)}。请用 duizhao compare BASE LOCAL… 看对照，用 duizhao decide 作决定。`,
    'missing-document': ({ path, id, file }) =>
      `${path}：${id} 的文件 ${file} 不存在，请改正路径。`,
    'missing-embedding': ({ path, file }) =>
      `${path}：向量文件 ${file} 不存在。请先生成（见 docs/embedding.zh-CN.md），或删去 embedding 一项。`,
    'embedding-too-large': ({ path, reason }) =>
      `${path}：超出向量文件的上限（${reason}）。请减少数字的位数，或去掉不参与对照的文字。`,
    'embedding-invalid': ({ path, line, place, expected }) =>
      `${path}:${line}：${place || '该行'} 应为 ${expected}，见 docs/embedding.zh-CN.md。`,
    'embedding-mixed': ({ path, line, numbers, others }) =>
      `${path}:${line}：向量有 ${numbers} 个数，而前面的有 ${others} 个。请用同一模型生成全部向量。`,
    'invalid-decisions': ({ path, problem, more }) =>
      `${path}:${problem.line}：${describeProblem(problem, 'zh')}${more > 0 ? `另有 ${more} 处，见 duizhao decisions validate。` : ''}文件未改动。`,
    'decided-meanwhile': ({ people }) => `${people.join('、')} 刚作了决定。请看过现状后再决定。`,
    locked: ({ path, holder }) =>
      `${path}：另一进程（${holder}）正在写入。请稍后重试；若无此进程，可删除该文件。`,
    'no-reviewer': () => '由谁决定？请用 --reviewer 指定，或用 git config user.name 设置姓名。',
    'mixed-units': ({ base, local }) =>
      `${base} 与 ${local}：任务和举措不能互相对应，请指定两项任务或两条举措。`,
    'nothing-proposed': ({ base, local }) =>
      `${base} ${local}：没有人提出这一对应。要自行关联，请用 duizhao decide link。`,
    'unknown-record': ({ record }) => `${record}：这两份方案没有这项决定。`,
    'none-of-one': ({ units }) =>
      `${units.join(' ')}：无对应的任务或举措只写一个。要否定一个对应，请用 duizhao decide unlink。`,
    'no-folder': () => '当前文件夹已不存在，请换到别的文件夹。',
    'output-refused': ({ reason }) => `标准输出：无法写入（${reason}），已写出的内容不完整。`,
    'own-approval': ({ record, person }) =>
      `${record}：由 ${person} 提出，工作区要求由另一人审核（review: second）。`,
    'nothing-to-withdraw': ({ person, base, local }) =>
      `${[base, local].filter(Boolean).join(' ')}：${person} 没有有效的决定。`,
    'nothing-to-undo': ({ person, record }) => `${record ?? '撤销'}：${person} 没有可撤销的决定。`,
  },
})
