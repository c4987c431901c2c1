import { INCLUDING } from './scope-words.ts'

/** What follows 不, 未 and 无 in words that deny nothing: 不断, 不同, 不低于, 未来, 无障碍. */
const NO_DENIAL = {
  不: '断|仅|但|只|光|少|同|良|足|法|当|利|移|懈|论|管|锈钢|动产|动摇|确定|平衡|充分|稳定|定期|规则|正当|折不扣|可抗力|低于|小于|早于|超过|高于|大于|多于|晚于|迟于',
  未: '来|成年|必',
  无: '障碍|人机|人驾驶|线|形|害|缝|论|疑|故|正当',
}

/** What 不 takes out of a scope: `scope-words.ts`. */
const EXCEPTING = `(?:再|予)?(?:${INCLUDING})|除外|在此限`

/** Words that deny, forbid or stop what a clause says; 非 only where it turns a kind of body or act round. */
export const DENIAL = new RegExp(
  [
    `不(?!${NO_DENIAL.不}|${EXCEPTING})`,
    `未(?!${NO_DENIAL.未})`,
    `无(?!${NO_DENIAL.无})`,
    '非(?=营利|经营|法定|公开|必要)',
    '勿|禁止|严禁|杜绝',
    '暂停|停止|暂缓|中止|终止|中断',
  ].join('|'),
  'g',
)
