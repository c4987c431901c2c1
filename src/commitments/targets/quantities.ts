import { chineseValue } from '../../text/chinese-number.ts'
import type { TextRange } from '../../text/range.ts'

/** A number with its unit. */
export interface Quantity {
  readonly value: number
  /** As printed: `%`, `亿元`, `个`; empty for a bare number. */
  readonly unit: string
  /** Number and unit, in the text. */
  readonly range: TextRange
}

/** A numeral in characters; none is longer, and a bound keeps a text of nothing else from being tried at every place. */
const SIGN = '[一二三四五六七八九十百千万亿两零〇点]'
const CHINESE = `(?!点|[零〇](?!点))${SIGN}{1,20}`
/** Units of things that are counted, for a pattern; the longer before those they begin with. */
export const COUNTED =
  '个|家次|家|项|件次|件|条|种|名|人次|人年|人|处|座|所|台|套|辆|户|场次|场|届|批次|架次|(?<!二)次(?!性|序|数|要|品|生|日|年|月|元|级|第|全会|产业|分配)|架(?!构)|款|张|只|头|株|门|支|份|篇|宗|起|例|部(?![门委署队省长分位])|艘|颗|栋|幢|枚|册|口(?![径岸碑粮头之])|列(?![入为出席])|间(?![接隔断歇距作])|根(?![据本治除源基系深植底绝])|标准?箱'
const MEASURED =
  '美元|元|吨标准煤|千克标准煤|克标准煤|吨|平方公里|平方千米|平方米|立方米|公里|千米|厘米|毫米|米|千克|公斤|毫克|微克|克|斤|摄氏度|℃|亩|公顷|千瓦时|千瓦|兆瓦|吉瓦|度|升|岁'
const TIME = '年|个月|个小时|个工作日|工作日|天|日|小时|分钟|秒'
const SCALE = '[十百千]?(?:万亿|[万亿])'
const THING = `(?:${SCALE})?(?:${COUNTED}|${MEASURED})`
const UNIT = `(?:%|％|‰|个?百分点|(?:${SCALE})?(?:${TIME})|${THING}(?:/百?${THING}|（(?:${COUNTED})）)?|倍|分(?!之)|位|${SCALE})`

/** Units in Latin letters and signs, at the end of a word. */
const LATIN =
  '(?:㎡|m²|m³|km|kg|t|kWh?|MWh?|GWh?|mg/L|[μu]g/m³|[MGT]bps|[PE]FLOPS)(?![A-Za-z0-9²³])'

/** `三成以上`, but not 一成不变; `一半` and `半数`. */
const TENTHS = `(?<!${SIGN})([一二两三四五六七八九1-9])成(?![不立员果为本熟套])`
const HALF = '(一半|半数)(?!年|个|天|日)'

/** `半小时`, but not 上半年 and 半日制. */
const HALF_TIME = `(?<![上下前后个])(半)(${TIME})(?!制)`

/** 一 counts before these; 一个, 一批, 一年来 and 上一年 only name. */
const ONE =
  '倍|个月|个?工作日|个?小时|分钟|(?<![上下每某]一)年(?=[内后前未，。；、]|[之以][内上下后前]|的[，。；、]|$)'

const QUANTITY = new RegExp(
  `(?<![A-Za-z0-9.清]|第${SIGN}{0,20})(?:${TENTHS}|${HALF}|${HALF_TIME}|([0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?)(?:(${LATIN})|(?![A-Za-z0-9\\p{Co}])(${UNIT})?)|(${CHINESE})分之(${CHINESE})|(?!一(?!${ONE})[^二三四五六七八九十百千万亿零〇])(${CHINESE})(${UNIT})|(?<=前)([一二三四五六七八九十]+)(?=[，。；、]|$))`,
  'gu',
)

/** The numbers of a text that count or measure; ordinals (第3条), names (5G) and the article 一个 are none. */
export function quantitiesIn(text: string): readonly Quantity[] {
  return Array.from(text.matchAll(QUANTITY)).flatMap((match) => {
    const [all, tenths, half, halfOf, time = '', digits, latin, counts = '', ...words] = match
    const unit = latin ?? counts
    const [whole, part = '', chinese, counted = '', place] = words
    const range = { start: match.index, end: match.index + all.length }
    if (tenths) return [{ value: 10 * chineseValue(tenths), unit: '%', range }]
    if (half) return [{ value: 50, unit: '%', range }]
    if (halfOf) return [{ value: 0.5, unit: time, range }]
    if (digits)
      return [{ value: Number(digits.replaceAll(',', '')), unit: unit.replace('％', '%'), range }]
    if (whole) return [{ ...fraction(chineseValue(part), chineseValue(whole)), range }]
    if (place) return [{ value: chineseValue(place), unit: '', range }]
    return chinese ? [{ value: chineseValue(chinese), unit: counted, range }] : []
  })
}

/** A part of a whole in a hundred, or of a thousand as printed: 三分之二 is 66.7%, rounded to a tenth. */
const fraction = (part: number, whole: number): Pick<Quantity, 'value' | 'unit'> =>
  whole === 1000
    ? { value: part, unit: '‰' }
    : { value: Math.round((1000 * part) / whole) / 10, unit: '%' }
