import { describe, expect, it } from 'vitest'
import { editsOf } from '../../../src/compare/edits/edits.ts'
import { kindsOf } from '../../../src/compare/kinds/kinds.ts'

function kinds(base: string, local: string, names: readonly string[] = []) {
  return kindsOf(base, local, editsOf(base, local), { base: [], local: names })
}

describe('kindsOf', () => {
  it.each([
    ['引导企业加强合规管理，', '引导企业加强合规管理、突破贸易壁垒，', ['scope-widened']],
    ['加快绿色货运、冷链物流发展，', '加快绿色货运，', ['scope-narrowed']],
    ['完善技能人才培养工作体系，', '完善质量技能人才培养工作体系，', ['scope-narrowed']],
    ['市、区（县级市）人民政府应当加强建设，', '应当加强建设，', ['reworded']],
    ['推动落实工程质量安全手册制度。', '全面落实工程质量安全手册制度。', ['strengthened']],
    ['支持打造区域品牌。', '加快打造区域品牌。', ['strengthened']],
    ['力争建成10个国家级示范基地。', '建成10个国家级示范基地。', ['strengthened']],
    ['优化服务。', '优化指导服务。', ['scope-narrowed']],
    ['对未完成目标的地区，', '对未完成目标的县（市、区），', ['reworded']],
    ['定期开展安全排查。', '每季度开展一次安全排查。', ['target-changed']],
    ['全国秸秆利用率稳定提高。', '全省秸秆利用率稳定提高。', ['reworded']],
    [
      '企业主要负责人（含法定代表人、实际控制人）要严格落实第一责任。',
      '企业主要负责人要严格落实第一责任。',
      ['scope-narrowed'],
    ],
    ['应用比例不低于70%。', '应用比例70%左右。', ['target-changed']],
    ['2026年上半年全面推开。', '2026年下半年全面推开。', ['target-changed']],
    ['严格保护商业秘密和个人隐私。', '严格保护国家秘密、商业秘密和个人隐私。', ['scope-widened']],
    ['保障知情权、参与权、表决权。', '保障知情权、表决权。', ['scope-narrowed']],
    ['构建云基准测评体系，', '逐步构建云基准测评体系，', ['weakened']],
    ['产品合格率进一步提高，', '产品合格率达到98%以上，', ['target-changed']],
    ['到2025年，', '到2027年，', ['target-changed']],
    ['按年度提出国家医疗质量安全改进目标，', '按年度提出医疗质量安全改进目标，', ['actor-changed']],
    ['处二倍以上五倍以下的罚款。', '处五倍以上二倍以下的罚款。', ['target-changed']],
    ['每人每月不低于一百元。', '每人每月不低于五十元。', ['target-changed']],
    ['企业负担不低于30%。', '企业负担不高于30%。', ['target-changed']],
    ['新建高中20所。', '全省新建高中5所；', ['target-changed']],
    ['绿地面积达到12平方米。', '绿地面积达到10平方米；', ['target-changed']],
    ['拥有护理员不少于3人，', '拥有护理员不少于2人。', ['target-changed']],
    ['建成两批示范县。', '建成三批示范县。', ['target-changed']],
    ['月探访率达到100%。', '周探访率达到100%。', ['target-changed']],
    ['推动100家企业开展培训。', '开展培训推动100家企业。', ['reworded']],
    ['公示期不少于30日。', '公示期不少于三十日。', ['reworded']],
    ['对所有农村学生免除学费。', '对部分农村学生免除学费。', ['scope-narrowed']],
    ['由县级以上人民政府制定。', '由县级人民政府制定。', ['scope-narrowed']],
    ['涉及国家安全的除外。', '涉及国家安全的不除外。', ['scope-widened']],
    ['不适用前款规定。', '适用前款规定。', ['scope-widened']],
    ['在东部地区开展试点。', '在西部地区开展试点。', ['scope-widened', 'scope-narrowed']],
    ['可以收取管理费。', '不可以收取管理费。', ['strengthened']],
    ['不得拒绝入住申请。', '不得无故拒绝入住申请。', ['weakened']],
    ['免征企业所得税。', '减征企业所得税。', ['weakened']],
    ['2025年底前完成改造。', '2025年底前基本完成改造。', ['weakened']],
    ['补贴期限最长3年。', '补贴期限最短3年。', ['target-changed']],
    ['对逾期不改正的从重处罚。', '对逾期不改正的从轻处罚。', ['weakened']],
    ['逐年提高收费标准。', '逐年降低收费标准。', ['target-changed']],
    ['由省级以上财政负担。', '由市级以上财政负担。', ['actor-changed']],
    ['对城乡居民给予补贴。', '对城镇居民给予补贴。', ['scope-widened', 'scope-narrowed']],
    ['第一季度完成任务。', '第二季度完成任务。', ['target-changed']],
    ['市人民政府应当推进政务服务标准化，', '推进政务服务标准化。', ['reworded']],
    ['应当公示收费标准。', '可以公示收费标准。', ['weakened']],
    ['推广非强制性标准。', '推广强制性标准。', ['strengthened']],
    ['举办三日前书面告知。', '举办三日内书面告知。', ['target-changed']],
    ['十个工作日以内办结。', '十个工作日之前办结。', ['target-changed']],
    ['应予公布。', '可予公布。', ['weakened']],
    ['应当建立协调机制。', '加快建立协调机制。', ['reworded']],
    ['全面贯彻会议精神，', '深入贯彻会议精神，', ['reworded']],
    ['清理规范口岸收费。', '口岸管理部门应当清理规范口岸收费。', ['actor-changed']],
    ['建立沟通机制。', '县级以上人民政府应当建立沟通机制。', ['actor-changed']],
    [
      '市、县（市、区）人民政府应当建立会展业协调机制，',
      '市人民政府应当建立会展业协调机制，',
      ['actor-changed'],
    ],
    [
      '全面贯彻党的二十大精神，',
      '全面贯彻党的二十大精神及省第十四次党代会精神，',
      ['scope-widened', 'localised'],
    ],
    ['不断提升服务水平。', '持续提升服务水平。', ['reworded']],
    ['化解一批民生消费领域质量痛点，', '解决好关系群众切身利益的质量问题。', ['reworded']],
  ])('%s → %s', (base, local, expected) => {
    expect(kinds(base, local)).toEqual(expected)
  })

  it('calls a clause localised that brings in a name of its place', () => {
    expect(kinds('支持打造区域品牌。', '支持打造“江海名品”区域品牌。', ['江海'])).toContain(
      'localised',
    )
    expect(kinds('支持打造区域品牌。', '支持打造“江海名品”区域品牌。')).not.toContain('localised')
  })

  it('gives an adapted clause at least one kind', () => {
    expect(kinds('提升水平。', '提高水平。')).toEqual(['reworded'])
    expect(kinds('同一文字。', '同一文字。')).toEqual(['reworded'])
  })
})
