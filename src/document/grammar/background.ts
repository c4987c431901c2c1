const SPOKEN_OF =
  '(?:发展|工作|规划|编制|产业|事业|现实|基本|主要|总体|面临的?|存在的?|取得的?|当前|20[0-9]{2}年|过去.年|突出|历史|“十.五”(?:时期|期间)?|的)'
const SAID =
  '(?:基础|现状|概况|情况|条件|成效|成就|成绩|回顾|背景|环境|形势|机遇|挑战|趋势|问题|困难|短板|不足)'
const PART = `${SPOKEN_OF}*${SAID}+`

/** 发展基础与形势, 面临形势, “十三五”发展回顾, 充分认识…的重要意义; 夯实发展基础 and 优化发展环境 are tasks. */
const BACKGROUND = new RegExp(
  `^(?:${PART}(?:[、与和及]${PART})*|.*“十.五”.*(?:成效|成就|回顾)|(?:.*认识.*)?(?:重要|重大)(?:意义|性(?:和(?:必要|紧迫)性)?))$`,
  'u',
)

/** Whether what stands below a heading, given without its numeral, tells what is so and promises nothing. */
export const isBackground = (title: string): boolean => BACKGROUND.test(title)
