import { defineMessages } from './messages.ts'

/** Wording of the program itself: help, global options, usage errors. */
export const programMessages = defineMessages({
  en: {
    description:
      'Aligns a base plan with local plans: what each place retained, adapted, omitted and added.',
    commands: 'Commands:',
    options: 'Options:',
    arguments: 'Arguments:',
    globalOptions: 'Global options:',
    usage: 'Usage:',
    examples: 'Examples:',
    exitCodes:
      'Exit codes: 0 clean, 1 differences or pending review, 2 wrong usage or input, 130 interrupted',
    help: 'show help',
    version: 'show the version',
    helpCommand: 'show help for a command',
    language: 'language to speak, by default the locale’s',
    workspace: 'folder with duizhao.yaml (default: the nearest one upward)',
    verbose: 'show the stack trace of an error',
    internal: (message: string) =>
      `internal error: ${message}. Run again with --verbose and report it.`,
    unknownCommand: (name: string) => `unknown command ${name}.`,
    unknownOption: (flag: string) => `unknown option ${flag}.`,
    missingArgument: (name: string) => `missing argument <${name}>.`,
    missingValue: (flag: string) => `option ${flag} needs a value.`,
    wrongValue: (name: string, value: string, allowed: string) =>
      `${name} cannot be ${value}; expected: ${allowed}.`,
    missingOption: (flag: string) => `option ${flag} is needed.`,
    tooManyArguments: 'too many arguments.',
    wrongUsage: (detail: string) => `wrong usage: ${detail}.`,
    didYouMean: (name: string) => `Did you mean ${name}?`,
  },
  zh: {
    description: '对照：把基准方案与地方方案逐项对应，看各地保留、改写、缺失和新增了什么。',
    commands: '命令：',
    options: '选项：',
    arguments: '参数：',
    globalOptions: '全局选项：',
    usage: '用法：',
    examples: '示例：',
    exitCodes: '退出码：0 一致，1 有差异或待审，2 用法或输入有误，130 中断',
    help: '显示帮助',
    version: '显示版本',
    helpCommand: '显示某个命令的帮助',
    language: '输出语言，默认按系统语言',
    workspace: 'duizhao.yaml 所在文件夹（默认向上查找最近的一个）',
    verbose: '出错时显示调用栈',
    internal: (message: string) => `内部错误：${message}。请加 --verbose 重试并反馈。`,
    unknownCommand: (name: string) => `没有命令 ${name}。`,
    unknownOption: (flag: string) => `没有选项 ${flag}。`,
    missingArgument: (name: string) => `缺少参数 <${name}>。`,
    missingValue: (flag: string) => `选项 ${flag} 需要一个值。`,
    wrongValue: (name: string, value: string, allowed: string) =>
      `${name} 不能是 ${value}，应为 ${allowed}。`,
    missingOption: (flag: string) => `缺少选项 ${flag}。`,
    tooManyArguments: '参数过多。',
    wrongUsage: (detail: string) => `用法有误：${detail}。`,
    didYouMean: (name: string) => `是不是 ${name}？`,
  },
})
