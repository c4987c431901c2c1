import type { DocumentMeta, Level } from '../../src/document/model.ts'
import { defineMessages } from './messages.ts'

const plural = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`

/** Wording of the commands that keep the documents of a workspace. */
export const ownDocumentMessages = defineMessages({
  en: {
    directory: 'folder to make a workspace (default: that of --workspace, else this one)',
    initialised: (directory: string) => `${directory} is a workspace now.`,
    next: 'Next: duizhao add BASE, then duizhao add LOCAL.',

    files: 'files to read: text, Markdown, HTML, DOCX, PDF; - is standard input',
    file: 'file with the new version, - for standard input',
    document: 'id of the document',
    id: 'id to type on the command line (default: place and year)',
    role: 'base: other documents are compared with it; local: it is compared with a base',
    parent: 'id of the document that it is compared with',
    predecessor: 'id of the document that it replaces',
    title: 'title',
    jurisdiction: 'place it binds',
    level: 'tier of government',
    issuer: 'who issued it',
    number: 'document number',
    issued: 'day of issue, YYYY-MM-DD',
    effective: 'first day in force, YYYY-MM-DD',
    expires: 'last day in force, YYYY-MM-DD',
    dryRun: 'show what was found, change nothing',
    oneFile: (flag: string) => `${flag} names one document; add the files one by one.`,

    fields: {
      title: 'title',
      jurisdiction: 'place',
      level: 'level',
      issuer: 'issuer',
      number: 'number',
      issued: 'issued',
      effective: 'in force',
      expires: 'expires',
    } as Record<keyof DocumentMeta & string, string>,
    levels: {
      national: 'national',
      province: 'province',
      city: 'city',
      county: 'county',
    } as Record<Level, string>,
    outline: 'outline',
    notFound: 'not found',
    counts: (tasks: number, clauses: number, doubts: number) =>
      [plural(tasks, 'task'), plural(clauses, 'clause'), plural(doubts, 'doubtful spot')].join(
        ', ',
      ),
    ask: (field: string) => `${field}, not found in the text (Enter to leave it out): `,
    added: (id: string, path: string) => `Added ${id}: ${path}`,
    wouldAdd: (id: string, path: string) => `Would add ${id}: ${path}`,
    comparedWith: (parent: string, id: string) => `See duizhao compare ${parent} ${id}`,
    isBase: 'It is a base: documents added next are compared with it.',

    none: 'No documents yet. Add one with duizhao add FILE.',
    base: 'base',
    local: (parent: string) => `compared with ${parent}`,
    repaired: (count: number) => `${count} repaired`,
    changedFile: 'the file is not the one that was added; run duizhao update-document',
    suggestion: (was: string, is: string, from: string, repair: string) =>
      `“${was}” is probably “${is}”, as in ${from}; to mend it, add to its repairs: ${repair}`,

    removed: (id: string) => `Removed ${id} from duizhao.yaml.`,
    deleted: (path: string) => `Deleted ${path}.`,
    updated: (id: string, path: string) => `Updated ${id}: ${path}`,
    changes: (same: number, gone: number, fresh: number) =>
      `${plural(same, 'clause')} as before, ${gone} gone or changed, ${fresh} new or changed`,
    dropped: (at: number, was: string) =>
      `The repair of “${was}” at ${at} no longer has its place and was taken out.`,
    stale: (count: number) =>
      `${count} ${count === 1 ? 'decision is' : 'decisions are'} stale now, for the text changed. See duizhao decisions stale.`,
  },
  zh: {
    directory: '要建为工作区的文件夹（默认 --workspace 所指，否则当前文件夹）',
    initialised: (directory: string) => `已将 ${directory} 建为工作区。`,
    next: '下一步：duizhao add 基准文件，再 duizhao add 地方文件。',

    files: '要读入的文件：文本、Markdown、HTML、DOCX、PDF；- 表示标准输入',
    file: '新版本的文件，- 表示标准输入',
    document: '文件编号',
    id: '命令行里使用的编号（默认由地名和年份组成）',
    role: 'base：供其他文件对照的基准；local：与基准对照的地方文件',
    parent: '与之对照的文件编号',
    predecessor: '所替代的旧文件编号',
    title: '标题',
    jurisdiction: '适用地区',
    level: '层级',
    issuer: '发文机关',
    number: '发文字号',
    issued: '成文日期，YYYY-MM-DD',
    effective: '施行日期，YYYY-MM-DD',
    expires: '失效日期，YYYY-MM-DD',
    dryRun: '只显示识别结果，不作改动',
    oneFile: (flag: string) => `${flag} 只对应一份文件，请逐份添加。`,

    fields: {
      title: '标题',
      jurisdiction: '地区',
      level: '层级',
      issuer: '发文机关',
      number: '发文字号',
      issued: '成文日期',
      effective: '施行日期',
      expires: '失效日期',
    } as Record<keyof DocumentMeta & string, string>,
    levels: { national: '国家', province: '省级', city: '市级', county: '县级' },
    outline: '结构',
    notFound: '未识别',
    counts: (tasks: number, clauses: number, doubts: number) =>
      `${tasks} 项任务，${clauses} 条举措，${doubts} 处疑点`,
    ask: (field: string) => `${field}（文中未找到，回车略过）：`,
    added: (id: string, path: string) => `已添加 ${id}：${path}`,
    wouldAdd: (id: string, path: string) => `将添加 ${id}：${path}`,
    comparedWith: (parent: string, id: string) => `对照：duizhao compare ${parent} ${id}`,
    isBase: '这是基准文件，随后添加的文件与它对照。',

    none: '还没有文件。请用 duizhao add 文件 添加。',
    base: '基准',
    local: (parent: string) => `对照 ${parent}`,
    repaired: (count: number) => `已修补 ${count} 处`,
    changedFile: '文件已不是当初添加的那一份，请运行 duizhao update-document',
    suggestion: (was: string, is: string, from: string, repair: string) =>
      `“${was}”可能是“${is}”（见 ${from}）；要修补，请在 repairs 中加入：${repair}`,

    removed: (id: string) => `已从 duizhao.yaml 移除 ${id}。`,
    deleted: (path: string) => `已删除 ${path}。`,
    updated: (id: string, path: string) => `已更新 ${id}：${path}`,
    changes: (same: number, gone: number, fresh: number) =>
      `${same} 条举措未变，${gone} 条删去或改动，${fresh} 条新增或改动`,
    dropped: (at: number, was: string) => `位置 ${at} 对“${was}”的修补已无对应文字，已移除。`,
    stale: (count: number) => `${count} 条决定因文字改动而过期，见 duizhao decisions stale。`,
  },
})
