import { defineMessages } from './messages.ts'

/** Wording of `duizhao report`. */
export const reportMessages = defineMessages({
  en: {
    base: 'base plan: id of the workspace, or path of a file; without it, every pair of the workspace',
    locals: 'local plans: ids of the workspace, or paths of files',
    format: 'one or more of these, separated by commas',
    language: 'Reports are in Chinese unless --lang says otherwise.',
    output: 'folder to write to; without it, one format goes to standard output',
    link: 'where readers of the Markdown will find the HTML page',
    shard: 'only the i-th of n parts of the pairs',
    shards: 'folders of all shards',
    written: (files: number, directory: string) =>
      `${files} ${files === 1 ? 'file' : 'files'} written to ${directory}`,
  },
  zh: {
    base: '基准方案：工作区的文件编号，或文件路径；不写则为工作区的全部对照',
    locals: '地方方案：工作区的文件编号，或文件路径',
    format: '以下一种或多种，用逗号分隔',
    language: '报告默认用中文，--lang en 则用英文。',
    output: '写入的文件夹；不写则把一种格式输出到标准输出',
    link: 'Markdown 的读者从何处打开 HTML 报告',
    shard: '只处理 n 份对照中的第 i 份',
    shards: '全部分片的文件夹',
    written: (files: number, directory: string) => `已写入 ${directory}：${files} 个文件`,
  },
})
