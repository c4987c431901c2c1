/** `序号 指标名称 单位 2020年 2025年目标`: what heads a table of indicators, with the words before and after 指标. */
export const indicatorHeader = /^(?:(.*)\s)?(?:主要|核心|具体)?指\s*标(?:名\s*称|内容)?\s+(\S.*)$/u

const promised = /20[0-9]{2}年|目标|规划/u

/** Whether a line heads a table of indicators (主要指标) that says what is to be reached. */
export const headsIndicators = (text: string): boolean =>
  promised.test(indicatorHeader.exec(text)?.[2] ?? '')
