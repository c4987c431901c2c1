/**
 * How firmly a measure binds, in five grades. The first two leave the executor free, the last two
 * say what is to be done.
 *
 * The order follows the grey (ambiguous), black (clearly endorsed) and red (clearly demanded or
 * forbidden) directives of Y. Y. Ang, "Ambiguity and Clarity in China's Adaptive Policy
 * Communication", The China Quarterly 257 (2024), and their five-grade refinement in B. Sun et al.,
 * "CAPC-CG", arXiv:2510.08986: grades 1 and 2 are grey, 3 and 4 black, 5 red or categorical.
 */
export type StrengthGrade = 1 | 2 | 3 | 4 | 5

/** Words that set the grade, firm or soft; whatever else a clause begins with is plain action, grade 4. */
export const GRADED_WORDS: Readonly<Record<1 | 2 | 3 | 5, readonly string[]>> = {
  1: ['探索', '开展试点', '试点推进', '试行', '研究建立', '研究制定', '研究推进', '先行先试'],
  2: ['鼓励', '引导', '支持', '倡导', '提倡', '指导', '有条件的', '可以', '争取', '帮助'],
  3: ['推动', '推进', '推广', '推行', '促进', '逐步', '稳步', '有序', '协助'],
  5: [
    '全面',
    '严格',
    '严厉',
    '严肃',
    '严禁',
    '坚决',
    '必须',
    '务必',
    '不得',
    '禁止',
    '应当',
    '确保',
    '一律',
    '强制',
  ],
}

/** 应予公布, 可依法处罚: 应当 and 可以 in short, by the words that they stand before. */
export const SHORT_FORMS: Readonly<Record<string, StrengthGrade>> = { 应: 5, 须: 5, 可: 2 }
export const AFTER_SHORT_FORM: Readonly<Record<string, string>> = {
  any: '予|依法|依照|按照|按规定|根据|经|由|向|在|将|与|自|提出|提交',
  // Otherwise 应对 is to respond to something.
  应: '对[^，。；]{1,20}(?:进行|开展|予以|给予|作出)',
  可: '对(?!外)|给予|适当|酌情|视情|先行|率先|优先|参照|结合|邀请|委托|采取|申请|享受|免',
}

/** After such a character it is another word: 供应, 许可, 不可, 方可. */
export const NO_SHORT_FORM = '[供响反适相对效感顺许认不尽方必无尚]|积极|有效|妥善|科学|主动|及时'

/** Words that add half a grade to the verb they stand before: degree adverbs (程度词) of plan language. */
export const INTENSIFIERS: readonly string[] = [
  '大力',
  '加快',
  '加大',
  '着力',
  '积极',
  '深入',
  '切实',
  '扎实',
  '全力',
]

/** What follows a strength word that names a thing instead of governing: 强制性标准, 引导政策, 支持力度, 推广机构, 禁止区域. */
export const NOUN_USE =
  '性|政策|应当|(?<=探索)中|(?<=推广)(?:地区|机构|单位|部门|人员|目录|体系|应用[，。；、]|[，。；、])|(?:保障)?力度|思想|意见|(?<=引导|指导|支持|帮助|倡导)[，。；]|(?<=禁止)(?:和限制)?(?:\\p{Script=Han}{0,6})(?:目录|区域|标志)'

/** Words that leave a way round what a clause demands or forbids. */
export const RESERVATION =
  /基本(?=[实完建达形消])|无故|无正当理由|随意|任意|擅自|力争|力求|努力(?=使|实现|达|建|做|形)|原则上|一般情况下|酌情|视情|适当|必要时|尽量|尽可能/g

/** Words that hold what is done to a form, a time or a price: 书面同意 is more than 同意. */
export const STIPULATION =
  /书面|事先|事前|亲自|逐一|逐项|(?<!不)定期|立即|立刻|即时|当场(?!馆)|免费|无偿|免收(?:费用)?/g

/** More and less of the same: a charge waived and reduced, a penalty made heavier and lighter. */
export const FULLER =
  /免征|免除|免予|免收|免缴|免交|免费|全免|全额|无偿|从重|从严|加重|加倍|(?<!非)强制/g
export const LESSER =
  /减征|减收|减缴|减半|减免|缓征|缓收|缓缴|缓交|收费|有偿|差额|低偿|低价|优惠|从轻|从宽|减轻|自愿|非强制/g
