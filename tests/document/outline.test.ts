import { describe, expect, test } from 'vitest'
import { parse } from './seeds.ts'

/** A document's units, one a line: `t1.2 （二） title: clause|clause @note`, its path before a change. */
function outline(text: string): string {
  let path = ''
  return parse(text)
    .tasks.flatMap((task) => {
      const { id, number, title, clauses, note } = task
      const words = clauses.map((clause) => clause.text).join('|')
      const line = [id, number, title && `${title}:`, words, note && `@${note.text}`]
      const before = path
      path = task.path.join(' > ')
      return [...(path === before ? [] : [path]), line.filter(Boolean).join(' ')]
    })
    .join('\n')
}

/** Strips the indentation of a template, so that documents read well in the tests. */
function text(strings: TemplateStringsArray): string {
  return strings.join('').replace(/^\n/u, '').replace(/^ +/gmu, '')
}

describe('plans', () => {
  test('titles on the line of the body or on their own, notes in any bracket', () => {
    const plan = text`
      关于提升质量的实施方案
      为提升质量，制定本方案。
      一、总体要求
      坚持质量第一，推动发展。
      到2025年，质量明显提升。
      二、重点任务
      （一）加强创新
      1.培育主体。支持企业，做强平台。（省科技厅负责）
      2.攻关技术。开展攻关，形成突破。〔责任单位：省科技厅、省财政厅〕
      （二）优化服务
      1、提升效能：减少环节，压缩时限，方便群众办事。
      牵头单位：省政务局
      2.改进作风　　深入基层，倾听意见，解决困难。
      三、组织保障
      （一）加强领导。压实责任，形成合力。
      各地各部门要抓好落实。
      某某省人民政府
      2023年5月1日`
    expect(outline(plan)).toBe(text`
      一、总体要求
      g1 坚持质量第一，|推动发展。
      g2 到2025年，|质量明显提升。
      二、重点任务 > （一）加强创新
      t1.1 1. 培育主体: 支持企业，|做强平台。 @（省科技厅负责）
      t1.2 2. 攻关技术: 开展攻关，|形成突破。 @〔责任单位：省科技厅、省财政厅〕
      二、重点任务 > （二）优化服务
      t2.1 1、 提升效能: 减少环节，|压缩时限，|方便群众办事。 @牵头单位：省政务局
      t2.2 2. 改进作风: 深入基层，|倾听意见，|解决困难。
      三、组织保障
      m1 （一） 加强领导: 压实责任，|形成合力。|各地各部门要抓好落实。`)
  })

  test('what tells of the background before the goals is general', () => {
    const plan = text`
      某市消防事业发展规划
      第一章 发展基础与形势
      第一节 主要成绩
      建成消防站112个，人员增至6800人。
      第二节 面临形势
      高风险场所增多，欠账较多。
      第二章 总体要求
      坚持人民至上，防范风险。
      第三章 夯实发展基础
      第一节 健全机制
      压实责任，形成合力。
      第二节 优化环境
      治理隐患，畅通通道。`
    expect(outline(plan)).toBe(text`
      第一章 发展基础与形势
      g1.1 第一节 主要成绩: 建成消防站112个，|人员增至6800人。
      g1.2 第二节 面临形势: 高风险场所增多，|欠账较多。

      g2 第二章 总体要求: 坚持人民至上，|防范风险。
      第三章 夯实发展基础
      t1 第一节 健全机制: 压实责任，|形成合力。
      t2 第二节 优化环境: 治理隐患，|畅通通道。`)
  })

  test('a report looks back and sums up before its tasks, and explains its words after them', () => {
    const report = text`
      政府工作报告
      一、2024年工作回顾
      （一）坚持创新。新增企业120家。
      二、2025年总体要求和主要目标
      坚持稳中求进。
      三、2025年重点工作
      （一）扩大内需。实施项目200个。
      （二）科技创新。建设平台。
      名词解释
      1.两新：设备更新和以旧换新。`
    expect(outline(report)).toBe(text`
      一、2024年工作回顾
      g1 （一） 坚持创新: 新增企业120家。

      g2 二、 2025年总体要求和主要目标: 坚持稳中求进。
      三、2025年重点工作
      t1 （一） 扩大内需: 实施项目200个。
      t2 （二） 科技创新: 建设平台。

      g@0.1 1. 两新：设备更新和以旧换新。`)
  })

  test.each(['过去五年工作总体回顾', '重要意义', '充分认识加快养老服务发展的重要意义'])(
    'what comes before the goals and binds nobody is general: %s',
    (title) => {
      const plan = parse(
        `一、${title}\n养老服务成效明显。\n二、总体要求\n以人为本。\n三、重大意义工程\n（一）建设设施。完善网络。`,
      )
      expect(plan.tasks.map(({ kind }) => kind)).toEqual(['general', 'general', 'task'])
    },
  )

  test('numbered particulars are the body of the unit that they tell of', () => {
    const plan = text`
      一、重点工程
      （一）学校建设工程
      1.建设内容：新建学校10所，改造校舍5处。
      2.完成时限：2025年12月底前
      3.责任单位：市教育局
      （二）医院建设工程
      1.建设内容。新建医院2所。
      2.责任单位：市卫生健康委`
    expect(outline(plan)).toBe(text`
      一、重点工程
      t1 （一） 学校建设工程: 建设内容：新建学校10所，|改造校舍5处。|完成时限：2025年12月底前 @责任单位：市教育局
      t2 （二） 医院建设工程: 建设内容。|新建医院2所。 @责任单位：市卫生健康委`)
  })

  test.each(['养老机构名单', '方案编制说明', '政策解读（图文）', '项目申报表'])(
    'an attachment that lists or explains gives no task: %s',
    (title) => {
      const plan = parse(
        `一、重点任务\n（一）建设设施。新建机构。\n附件1\n${title}\n1.第一福利院\n2.第二福利院\n附件2 任务分工表\n1.新建机构。加快建设。`,
      )
      expect(plan.tasks.map(({ id }) => id)).toEqual(['t1', 'g@1.1', 'g@1.2', 't@2.1'])
    },
  )

  test('a sentence that sets a number is no title', () => {
    const plan = text`
      关于提升质量的实施方案
      一、重点任务
      1.培育主体。支持企业，做强平台。
      2.开展宣传，建成科普基地22个。每个乡镇建有阵地。
      3.攻关技术。开展攻关，形成突破。`
    expect(outline(plan)).toBe(text`
      一、重点任务
      t1 1. 培育主体: 支持企业，|做强平台。
      t2 2. 开展宣传，|建成科普基地22个。|每个乡镇建有阵地。
      t3 3. 攻关技术: 开展攻关，|形成突破。`)
  })

  test('the plan below the notice that issues it, each with a heading', () => {
    const plan = text`
      # 某省人民政府关于印发某省行动方案的通知
      各市人民政府：
      现将行动方案印发给你们，请认真贯彻执行。
      ## 某省行动方案
      为贯彻落实意见，制定本方案。
      ### 一、行动目标
      到2027年，质量明显提升。
      ### 二、重点行动
      1. **完善布局。**建成航站楼，新增机位。`
    expect(outline(plan)).toBe(text`
      g1 一、 行动目标: 到2027年，|质量明显提升。
      二、重点行动
      t1 1. 完善布局: 建成航站楼，|新增机位。`)
  })

  test('goals and tasks together are general where nothing stands below them', () => {
    const plan = (...below: readonly string[]) =>
      outline(
        ['某方案', '一、目标任务', ...below, '二、重点举措', '（一）布局。建设城市。'].join('\n'),
      )
    expect(plan('到2025年，明显提升。')).toContain('g1 一、 目标任务')
    expect(plan('（一）改造。改造小区，完善设施。')).toContain('t1.1 （一） 改造')
  })

  test('whom to ask stands below the last unit, also one that is all in its heading', () => {
    const plan = text`
      关于提升质量的实施方案
      一、有关要求
      1、各市要建立推进机制，每季度末月25日前将进展情况报省发展改革委。
      2、对工作推进不力的，予以通报约谈。
      联系人：某某，电话：0531-86000000`
    expect(outline(plan)).toBe(text`
      一、有关要求
      t1 1、 各市要建立推进机制，|每季度末月25日前将进展情况报省发展改革委。
      t2 2、 对工作推进不力的，|予以通报约谈。`)
  })

  test('paragraphs with notes of their own are tasks where their section numbers none', () => {
    const plan = text`
      关于提升质量的实施方案
      01 目标要求
      到2025年，质量明显提升。
      02 整治重点
      ■ 设施不足问题。每县建成公墓，更新设备。（省民政厅、省财政厅）
      ■ 收费不规范问题。公示收费项目，严禁捆绑。
      牵头单位：省市场监管局
      03 方法步骤
      （一）自查自纠
      全面摸排，建立台账。`
    expect(outline(plan)).toBe(text`
      g1 01 目标要求: 到2025年，|质量明显提升。
      02 整治重点
      t2.1 设施不足问题: 每县建成公墓，|更新设备。 @（省民政厅、省财政厅）
      t2.2 收费不规范问题: 公示收费项目，|严禁捆绑。 @牵头单位：省市场监管局
      03 方法步骤
      t3.1 （一） 自查自纠: 全面摸排，|建立台账。`)
  })

  test('paragraphs of which one has a note are one task', () => {
    const plan = text`
      关于提升质量的实施方案
      一、重点任务
      完善标准，开展对标。
      培育品牌，保护老字号。（省商务厅、省财政厅）
      二、其他
      抓好落实，加强宣传。`
    expect(outline(plan)).toContain(
      't1 一、 重点任务: 完善标准，|开展对标。|培育品牌，|保护老字号。 @（省商务厅、省财政厅）',
    )
  })

  test('a table of contents that begins with a preface opens no units', () => {
    const plan = text`
      某省规划
      目 录
      前言 1
      第一章 总体要求 2
      第二章 主要任务 5
      附件 10
      前 言
      为推动发展，编制本规划。
      第一章 总体要求
      以质量为主题，做强经济。
      第二章 主要任务
      建设网络，推进覆盖。`
    expect(outline(plan)).toBe(text`
      g1 第一章 总体要求: 以质量为主题，|做强经济。
      t2 第二章 主要任务: 建设网络，|推进覆盖。`)
  })

  test('what an opening section says before its numbered parts is general, too', () => {
    const plan = text`
      一、总体要求
      坚持质量第一，推动发展。
      （一）主要目标。到2025年，质量提升。
      二、任务
      （一）加强创新。支持企业，做强平台。
      三、保障措施
      加强领导，压实责任。
      四、附则
      本方案由某局解释，自印发之日起施行。`
    expect(outline(plan)).toBe(text`
      一、总体要求
      g0 坚持质量第一，|推动发展。
      g1 （一） 主要目标: 到2025年，|质量提升。
      二、任务
      t1 （一） 加强创新: 支持企业，|做强平台。

      m3 三、 保障措施: 加强领导，|压实责任。
      t4 四、 附则: 本方案由某局解释，|自印发之日起施行。`)
  })

  test('sections that no numerals count are known by their names', () => {
    const plan = text`
      某市数字乡村建设方案
      总体要求
      到2025年，通达率达到90%。
      【重点任务】
      （一）夯实底座。推进建设。
      （二）发展农业。建设农场。
      保障措施
      （一）加强领导。建立制度。`
    expect(outline(plan)).toBe(text`
      g1 总体要求: 到2025年，|通达率达到90%。
      重点任务
      t1 （一） 夯实底座: 推进建设。
      t2 （二） 发展农业: 建设农场。
      保障措施
      m1 （一） 加强领导: 建立制度。`)
  })

  test('headings without numerals between units that count through', () => {
    const plan = text`
      某省关于推进乡村振兴的实施意见
      现提出如下意见。
      坚决扛牢粮食安全责任
      （一）稳定面积。落实责任制。
      （二）扩大大豆。推广轮作。
      强化现代农业基础支撑
      （三）保护耕地。建设农田。
      坚决守住“不返贫”底线
      （四）监测帮扶。确定对象。`
    expect(outline(plan)).toBe(text`
      坚决扛牢粮食安全责任
      t1 （一） 稳定面积: 落实责任制。
      t2 （二） 扩大大豆: 推广轮作。
      强化现代农业基础支撑
      t3 （三） 保护耕地: 建设农田。
      坚决守住“不返贫”底线
      t4 （四） 监测帮扶: 确定对象。`)
  })

  test('headings without numerals between the sections and the units', () => {
    const plan = text`
      重点工作责任分解
      一、打好攻坚战
      打好风险防范攻坚战。
      1、规范举债，控制增量。牵头单位：省财政厅。
      2、开展整治，化解贷款。牵头单位：省金融办。
      打好精准脱贫攻坚战。
      3、推进脱贫，巩固成果。牵头单位：省扶贫办。
      二、深化改革
      4、推进改革，激发活力。牵头单位：省国资委。`
    expect(outline(plan)).toBe(text`
      一、打好攻坚战 > 打好风险防范攻坚战
      t1 1、 规范举债，|控制增量。 @牵头单位：省财政厅
      t2 2、 开展整治，|化解贷款。 @牵头单位：省金融办
      一、打好攻坚战 > 打好精准脱贫攻坚战
      t3 3、 推进脱贫，|巩固成果。 @牵头单位：省扶贫办
      二、深化改革
      t4 4、 推进改革，|激发活力。 @牵头单位：省国资委`)
  })

  test('a single line of words after a unit is no heading', () => {
    const plan = text`
      （一）稳定面积。落实责任制。
      强化现代农业基础支撑
      （二）扩大大豆。推广轮作。`
    expect(outline(plan)).toContain('落实责任制。|强化现代农业基础支撑')
  })

  test('a goal stated before the sections is general', () => {
    const plan = text`
      某市人工智能行动方案
      总体目标：到2027年，打造行业大模型50个。
      行动一：算力筑基
      加快中心建设，提升规模。
      行动二：数据赋能
      建设数据集，推动运营。`
    expect(outline(plan)).toBe(text`
      g1 总体目标: 到2027年，|打造行业大模型50个。
      t1 行动一： 算力筑基: 加快中心建设，|提升规模。
      t2 行动二： 数据赋能: 建设数据集，|推动运营。`)
  })

  test('so is what the whole policy requires', () => {
    const plan = text`
      某省若干措施
      总的要求是，力争经过5年努力，增加值增长55%以上。
      一、建立机制
      1.统筹建设。新开通基站15万个。`
    expect(outline(plan)).toBe(text`
      g1 总的要求是，|力争经过5年努力，|增加值增长55%以上。
      一、建立机制
      t1 1. 统筹建设: 新开通基站15万个。`)
  })

  test('附则 without a number is a section of its own, and leaves the ids of the others alone', () => {
    const plan = text`
      目 录
      一、任务
      二、组织实施
      附 则
      一、任务
      （一）标准。完善标准。
      （二）质量。提升质量。
      二、组织实施
      （一）领导。落实责任。
      附 则
      本方案自印发之日起施行，由某局解释。`
    expect(outline(plan)).toBe(text`
      一、任务
      t1 （一） 标准: 完善标准。
      t2 （二） 质量: 提升质量。
      二、组织实施
      m1 （一） 领导: 落实责任。

      t0 附则: 本方案自印发之日起施行，|由某局解释。`)
    const rules = text`
      第一章 总则
      第一条 为了规范，制定本办法。
      附则
      第二条 本办法自印发之日起施行。`
    expect(outline(rules)).toBe(text`
      第一章 总则
      t1 第一条 为了规范，|制定本办法。
      附则
      t2 第二条 本办法自印发之日起施行。`)
  })

  test('what a task says before its numbered parts is a unit, with its note', () => {
    const plan = text`
      一、任务
      （一）建设平台。投资一百亿元，严控债务。（某委负责）
      1.省级平台。建成三十个。
      2.市级平台。建成三百个。
      （二）完善制度（某局负责）
      1.标准。健全标准。
      2.评价。开展评价。`
    expect(outline(plan)).toBe(text`
      一、任务 > （一）建设平台
      t0 投资一百亿元，|严控债务。 @（某委负责）
      t1.1 1. 省级平台: 建成三十个。
      t1.2 2. 市级平台: 建成三百个。
      一、任务 > （二）完善制度
      t2.1 1. 标准: 健全标准。
      t2.2 2. 评价: 开展评价。`)
  })

  test('guiding thought and goals are general in a first section of any title', () => {
    const plan = text`
      一、完善制度的指导思想和主要任务
      （一）指导思想。以人民为中心，完善制度。
      （二）主要任务。扩大覆盖，统一标准。
      二、扩大覆盖
      （三）工作目标。全面参保，应保尽保。`
    expect(outline(plan)).toBe(text`
      一、完善制度的指导思想和主要任务
      g1 （一） 指导思想: 以人民为中心，|完善制度。
      t2 （二） 主要任务: 扩大覆盖，|统一标准。
      二、扩大覆盖
      t3 （三） 工作目标: 全面参保，|应保尽保。`)
  })

  test('requirements at the end are safeguards also where the leadership is named before the tasks', () => {
    const plan = text`
      一、组织领导
      成立领导小组，压实责任。
      二、整治内容
      1、户外广告。清除广告。
      2、车辆停放。规范停放。
      三、工作要求
      （一）形成合力。上下联动。`
    expect(outline(plan)).toBe(text`
      m1 一、 组织领导: 成立领导小组，|压实责任。
      二、整治内容
      t1 1、 户外广告: 清除广告。
      t2 2、 车辆停放: 规范停放。
      三、工作要求
      m3.1 （一） 形成合力: 上下联动。`)
  })

  test('a theme of support is no safeguard beside 保障措施, however deep the tasks stand', () => {
    const plan = text`
      一、主要任务
      （一）发展产业
      1.园区。建设园区。
      2.企业。培育企业。
      3.开放。开展合作。
      二、强化要素保障
      （二）用地。保障用地。
      （三）人才。引进人才。
      三、保障措施
      （一）领导。落实责任。`
    expect(outline(plan)).toBe(text`
      一、主要任务 > （一）发展产业
      t1.1 1. 园区: 建设园区。
      t1.2 2. 企业: 培育企业。
      t1.3 3. 开放: 开展合作。
      二、强化要素保障
      t2.2 （二） 用地: 保障用地。
      t2.3 （三） 人才: 引进人才。
      三、保障措施
      m1 （一） 领导: 落实责任。`)
  })

  test('safeguards count anew where the tasks count through the sections', () => {
    const plan = text`
      一、产业
      （一）园区。建设园区。
      （二）企业。培育企业。
      二、要素
      （三）用地。保障用地。
      三、保障措施
      （一）领导。落实责任。`
    const ids = (plan: string) => parse(plan).tasks.map(({ id }) => id)
    expect(ids(plan)).toEqual(['t1', 't2', 't3', 'm1'])
    expect(ids(plan.replace('（一）领导', '（四）领导'))).toEqual(['t1', 't2', 't3', 't4'])
    expect(ids(plan.replace('（三）用地', '（一）用地'))).toEqual(['t1.1', 't1.2', 't2.1', 't3.1'])
  })

  test('principles marked with dashes', () => {
    const plan = text`
      一、总体要求
      （一）基本原则
      ——坚持创新驱动。把创新作为动力，激发活力。
      ——坚持应用牵引。以应用促发展。
      二、任务
      （二）加强创新。支持企业，做强平台。`
    expect(outline(plan)).toBe(text`
      一、总体要求
      g1 （一） 基本原则: 坚持创新驱动。|把创新作为动力，|激发活力。|坚持应用牵引。|以应用促发展。
      二、任务
      t2 （二） 加强创新: 支持企业，|做强平台。`)
  })

  test('a list inside a task is the body of the task', () => {
    const plan = text`
      一、主要目标
      到2025年，达到以下目标：
      1.合格率达到98%以上；
      2.满意度达到80分。
      二、工作任务
      （一）强化监管。严格执法，重点做到：
      1.加强抽查；
      2.打击违法行为。
      （二）提升能力。建设平台，完善标准。`
    expect(outline(plan)).toBe(text`
      g1 一、 主要目标: 到2025年，|达到以下目标：|1.合格率达到98%以上；|2.满意度达到80分。
      二、工作任务
      t1 （一） 强化监管: 严格执法，|重点做到：|1.加强抽查；|2.打击违法行为。
      t2 （二） 提升能力: 建设平台，|完善标准。`)
  })

  test('numbered sentences without titles are tasks where nothing above them speaks', () => {
    const plan = text`
      一、支持措施
      1.对新建平台给予补助，最高500万元。对扩建平台减半。（省财政厅负责）
      2.对首台（套）装备给予奖励，优先采购。（省经信厅负责）`
    expect(outline(plan)).toBe(text`
      一、支持措施
      t1 1. 对新建平台给予补助，|最高500万元。|对扩建平台减半。 @（省财政厅负责）
      t2 2. 对首台（套）装备给予奖励，|优先采购。 @（省经信厅负责）`)
  })

  test('titles of general units that run into their bodies', () => {
    const plan = text`
      一、总体要求
      （一）指导思想以科学发展观为指导，落实部署。
      （二）工作目标到2025年，质量提升。
      二、任务
      （一）工作目标管理。压实责任。`
    expect(outline(plan)).toBe(text`
      一、总体要求
      g1 （一） 指导思想: 以科学发展观为指导，|落实部署。
      g2 （二） 工作目标: 到2025年，|质量提升。
      二、任务
      t1 （一） 工作目标管理: 压实责任。`)
  })

  test('titles that say twice what is to be done, and those that end with a full stop', () => {
    const plan = text`
      一、总体要求
      （一）指导思想。
      坚持以人民为中心。
      二、加强建设
      （一）推进政务公开，强化解读回应。做大做强宣传，深入推进公开。
      （二）加强政民互动，创新社会治理。畅通渠道，听取民意。
      三、规范管理
      （一）开设整合，规范建设。各级政府应当开设账号。`
    expect(outline(plan)).toBe(text`
      一、总体要求
      g1 （一） 指导思想: 坚持以人民为中心。
      二、加强建设
      t2.1 （一） 推进政务公开，强化解读回应: 做大做强宣传，|深入推进公开。
      t2.2 （二） 加强政民互动，创新社会治理: 畅通渠道，|听取民意。
      三、规范管理
      t3.1 （一） 开设整合，规范建设: 各级政府应当开设账号。`)
  })

  test('a sentence with a note and a time under it is what the unit says', () => {
    const plan = text`
      一、破除门槛
      （一）严格落实政策，消除各种不合理限制和壁垒。
      责任单位：市建设局
      时限要求：持续推进
      （二）畅通传导机制，加强监测与评估。
      责任单位：市金融办
      时限要求：2025年底`
    expect(outline(plan)).toBe(text`
      一、破除门槛
      t1 （一） 严格落实政策，|消除各种不合理限制和壁垒。|时限要求：持续推进 @责任单位：市建设局
      t2 （二） 畅通传导机制，|加强监测与评估。|时限要求：2025年底 @责任单位：市金融办`)
  })

  test('a note on the line of the heading', () => {
    const plan = text`
      一、任务
      （一）加强创新（省科技厅负责）
      支持企业，做强平台。
      （二）优化服务（省政务局负责）
      提升效能，减少环节。`
    expect(outline(plan)).toBe(text`
      一、任务
      t1 （一） 加强创新: 支持企业，|做强平台。 @（省科技厅负责）
      t2 （二） 优化服务: 提升效能，|减少环节。 @（省政务局负责）`)
  })

  test('a note in several lines', () => {
    const plan = text`
      （一）加强创新。支持企业。
      牵头单位：省科技厅
      配合单位：省财政厅
      （二）优化服务。提升效能。（省政务局负责）
      减少环节。责任单位：省人社厅
      完成时限：2025年
      某省人民政府`
    expect(outline(plan)).toBe(text`
      t1 （一） 加强创新: 支持企业。 @牵头单位：省科技厅 配合单位：省财政厅
      t2 （二） 优化服务: 提升效能。|（省政务局负责）|减少环节。|完成时限：2025年 @责任单位：省人社厅`)
  })

  test('a numbered list that Markdown indents is the body of the item around it', () => {
    const plan = [
      '（一）加强创新',
      '1. 培育主体。支持企业。',
      '   1. 引进企业，建设平台。',
      '   2. 培育企业，建设平台。',
      '2. 攻关技术。开展攻关。',
      '  3. 推广应用。形成标准。',
    ]
    expect(outline(plan.join('\n'))).toBe(text`
      （一）加强创新
      t1 1. 培育主体: 支持企业。|1. 引进企业，|建设平台。|2. 培育企业，|建设平台。
      t2 2. 攻关技术: 开展攻关。
      t3 3. 推广应用: 形成标准。`)
  })

  test('where every task has one paragraph, what follows the last one closes the plan', () => {
    const plan = text`
      一、任务
      （一）标准。完善体系，加快制定。
      （二）品牌。培育品牌，加强宣传。
      （三）服务。优化流程，减少环节。
      （四）监管。严格执法，重点做到：
      1.加强抽查；
      2.打击违法。
      各地要抓好落实，及时报告。`
    expect(outline(plan)).toBe(text`
      一、任务
      t1 （一） 标准: 完善体系，|加快制定。
      t2 （二） 品牌: 培育品牌，|加强宣传。
      t3 （三） 服务: 优化流程，|减少环节。
      t4 （四） 监管: 严格执法，|重点做到：|1.加强抽查；|2.打击违法。`)
  })

  test('where they go on with something else, the last one has it, too', () => {
    const plan = text`
      一、任务
      （一）标准。完善体系，加快制定。
      （二）品牌。培育品牌，加强宣传。
      （三）服务。优化流程，减少环节。
      （四）环境。清理收费。
      各市要在6月底前完成清理，逾期不清理的予以通报。
      严禁新设项目。
      各地要抓好落实，及时报告。`
    expect(outline(plan).split('\n').at(-1)).toBe(
      't4 （四） 环境: 清理收费。|各市要在6月底前完成清理，|逾期不清理的予以通报。|严禁新设项目。',
    )
  })

  test('who gets a copy and who printed it is no part of the last task', () => {
    const plan = text`
      一．任务
      一是创新。支持企业。
      二是服务。减少环节。
      二．保障
      一要加强领导，压实责任。
      二要落实资金，加强监督。
      联系人：张三，电话：0123。
      某市人民政府
      抄送：市委办公室，市人大办公室。
      某市人民政府办公室　2023年5月2日印发`
    expect(outline(plan)).toBe(text`
      t1 一. 任务: 一是创新。|支持企业。|二是服务。|减少环节。
      t2 二. 保障: 一要加强领导，|压实责任。|二要落实资金，|加强监督。`)
    expect(parse(plan).diagnostics).toEqual([])
  })

  test('a box stands beside its task, and the numbering goes on after it', () => {
    const plan = text`
      一、任务
      （一）医养。签订协议，开通通道。（某委负责）
      专栏1  养老网络
      1.县级网络。每县建设一个。
      2.区域中心。支持乡镇转型。
      （二）队伍。实施行动。
      1.引进。引进人才。
      专栏2 人才工程
      1.领军人才。引进一百人。
      2.青年人才。引进一千人。
      2.培养。培养人才。
      二、保障
      （三）领导。加强领导。`
    expect(outline(plan)).toBe(text`
      一、任务
      t1.1 （一） 医养: 签订协议，|开通通道。 @（某委负责）
      b1 专栏1 养老网络: 1.县级网络。|每县建设一个。|2.区域中心。|支持乡镇转型。
      一、任务 > （二）队伍
      t0 实施行动。
      t2.1 1. 引进: 引进人才。
      b2 专栏2 人才工程: 1.领军人才。|引进一百人。|2.青年人才。|引进一千人。
      t2.2 2. 培养: 培养人才。
      二、保障
      m3 （三） 领导: 加强领导。`)
  })

  test.each([
    ['has as many items as the number beside it', '（二）', 't2'],
    ['is followed by a gap', '（三）', 't3'],
  ])('a box ends where the numbering around it goes on, though it %s', (_, numeral, id) => {
    const plan = [
      '（一）医养。签订协议。',
      '【专栏1】养老网络',
      '（一）县级网络。',
      `${numeral}队伍。实施行动。`,
    ]
    expect(outline(plan.join('\n')).split('\n')).toEqual([
      't1 （一） 医养: 签订协议。',
      'b1 【专栏1】 养老网络: （一）县级网络。',
      `${id} ${numeral} 队伍: 实施行动。`,
    ])
  })

  test('a section goes on after the list of the box straight under its heading', () => {
    const plan = text`
      一、任务
      专栏1 重点工程
      1.甲工程。建设十个。
      2.乙工程。建设二十个。
      各地要结合实际，稳步推进。
      （一）创新。支持企业。
      （二）服务
      专栏2 服务工程
      建设平台，开展服务。
      提升效能，减少环节。`
    expect(outline(plan)).toBe(text`
      一、任务
      b1 专栏1 重点工程: 1.甲工程。|建设十个。|2.乙工程。|建设二十个。
      t0 各地要结合实际，|稳步推进。
      t1 （一） 创新: 支持企业。
      t2 （二） 服务: 提升效能，|减少环节。
      b2 专栏2 服务工程: 建设平台，|开展服务。`)
  })

  test('decimal numerals nest, with a gap or without', () => {
    const plan = (gap: string) =>
      text`
      某市应急预案
      1#总则
      1.1#编制目的
      健全机制，加强监管。
      2#组织体系
      2.1#指挥机构
      2.1.1#市指挥部
      统一指挥，协调行动。
      2.1.2#办公室
      承担日常工作，督促落实。`.replaceAll('#', gap)
    const expected = text`
      1 总则
      t1.1 1.1 编制目的: 健全机制，|加强监管。
      2 组织体系 > 2.1 指挥机构
      t2.1.1 2.1.1 市指挥部: 统一指挥，|协调行动。
      t2.1.2 2.1.2 办公室: 承担日常工作，|督促落实。`
    for (const gap of [' ', '']) expect(outline(plan(gap))).toBe(expected)
  })

  test('a title before a colon is one, however short the first sentences are', () => {
    const plan = text`
      一、重点任务
      （一）培育市场主体：支持企业，做强平台。加强监管，优化服务。
      （二）推动技术攻关：开展攻关，形成突破。加强监管，优化服务。
      （三）优化政务服务：减少环节，压缩时限。加强监管，优化服务。`
    expect(outline(plan)).toBe(text`
      一、重点任务
      t1 （一） 培育市场主体: 支持企业，|做强平台。|加强监管，|优化服务。
      t2 （二） 推动技术攻关: 开展攻关，|形成突破。|加强监管，|优化服务。
      t3 （三） 优化政务服务: 减少环节，|压缩时限。|加强监管，|优化服务。`)
  })

  test('what a section numbers after a box that follows its opening is no part of the box', () => {
    const plan = text`
      二、重点任务
      各地要结合实际，稳步推进。
      专栏2 重点工程
      1.甲工程。建设十个。
      （一）创新。支持企业。
      （二）服务。提升效能。`
    expect(outline(plan)).toBe(text`
      二、重点任务
      t0 各地要结合实际，|稳步推进。
      b2 专栏2 重点工程: 1.甲工程。|建设十个。
      t1 （一） 创新: 支持企业。
      t2 （二） 服务: 提升效能。`)
  })

  test('a box keeps its notes, the second paragraphs of its items, titled paragraphs and bullets', () => {
    const plan = text`
      （一）创新。支持企业。
      专栏1 工程
      1.甲工程。建设十个。
      培育企业。
      2.乙工程。建设二十个。
      引进人才。
      注：数据来自某局。
      （二）服务
      专栏2 工程
      县级网络。每县建设一个。
      乡镇网络。每镇建设一个。
      （三）监管。减少环节。
      专栏3 工程
      ●甲工程。建设十个。
      ●乙工程。建设十个。
      严格执法，公开结果。`
    expect(outline(plan)).toBe(text`
      t1 （一） 创新: 支持企业。
      b1 专栏1 工程: 1.甲工程。|建设十个。|培育企业。|2.乙工程。|建设二十个。|引进人才。|注：数据来自某局。
      （二）服务
      b2 专栏2 工程: 县级网络。|每县建设一个。|乡镇网络。|每镇建设一个。

      t3 （三） 监管: 减少环节。|严格执法，|公开结果。
      b3 专栏3 工程: 甲工程。|建设十个。|乙工程。|建设十个。`)
  })

  test('a box may count like parts of its section', () => {
    const plan = text`
      一、创新
      支持企业，做强平台。
      专栏1 工程
      （一）甲工程。建设十个。
      （二）乙工程。建设二十个。
      二、服务
      专栏2 工程
      （一）丙工程。建设十个。
      （一）平台。建设平台。
      （二）环节。减少环节。
      三、监管
      专栏3 监管指标
      （一）执法。严格执法。`
    expect(outline(plan)).toBe(text`
      t1 一、 创新: 支持企业，|做强平台。
      b1 专栏1 工程: （一）甲工程。|建设十个。|（二）乙工程。|建设二十个。
      二、服务
      b2 专栏2 工程: （一）丙工程。|建设十个。
      t2.1 （一） 平台: 建设平台。
      t2.2 （二） 环节: 减少环节。
      三、监管
      b3 专栏3 监管指标
      t3.1 （一） 执法: 严格执法。`)
  })

  test('a table of indicators that is attached is a box, to its last row', () => {
    const plan = text`
      一、创新
      （一）平台。建设平台。
      附件1
      质量强市主要指标
      序号 指标 单位 2027年目标
      1 产品质量合格率 % 95以上
      2 发明专利 件 2000
      附件2
      联系方式 电话 地址
      甲 12345 乙`
    expect(outline(plan)).toBe(text`
      一、创新
      t1 （一） 平台: 建设平台。

      b@1.1 质量强市主要指标: 序号 指标 单位 2027年目标|1 产品质量合格率 % 95以上|2 发明专利 件 2000`)
  })

  test('a box that a quotation sets off ends with it', () => {
    const plan = text`
      （一）创新。支持企业。
      > 专栏1 工程
      > 建设平台，开展服务。
      > （二）甲工程。建设十个。
      提升效能，减少环节。
      （二）服务。减少环节。`
    const outlined = text`
      t1 （一） 创新: 支持企业。|提升效能，|减少环节。
      b1 专栏1 工程: 建设平台，|开展服务。|（二）甲工程。|建设十个。
      t2 （二） 服务: 减少环节。`
    expect(outline(plan)).toBe(outlined)
    const quoted = '> （一）甲。建设平台。\n> 专栏1 乙\n> 1.丙。\n> （二）丁。开展服务。'
    expect(parse(quoted).tasks.map(({ id }) => id)).toEqual(['t1', 'b1', 't2'])
  })

  test('notes counted [1] stand in no task, either', () => {
    const plan = parse('某方案\n（一）监测。雷达达到600部，提高精度。\n\n[1] 雷达指天气雷达。')
    expect(plan.tasks[0]?.clauses.map((clause) => clause.text)).toEqual([
      '雷达达到600部，',
      '提高精度。',
    ])
  })

  test('footnotes stand in no task', () => {
    const plan = text`
      一、任务
      （一）标准。完善体系[^1]，加快制定。
      （二）品牌。培育品牌，加强宣传。

      [^1]: 指标准体系。`
    expect(outline(plan)).toBe(text`
      一、任务
      t1 （一） 标准: 完善体系，|加快制定。
      t2 （二） 品牌: 培育品牌，|加强宣传。`)
    expect(parse(plan).diagnostics).toMatchObject([
      { code: 'stray-text', text: '[^1]：指标准体系。' },
    ])
  })

  test('a table of contents opens no units', () => {
    const plan = text`
      某某行动方案
      目  录
      一、总体要求……1
      二、重点任务……2
      某某行动方案
      为贯彻落实决策，制定本方案。
      一、总体要求
      以质量为本，提升供给。
      二、重点任务
      （一）提升质量。强化标准，加强监管。`
    expect(outline(plan)).toBe(text`
      g1 一、 总体要求: 以质量为本，|提升供给。
      二、重点任务
      t1 （一） 提升质量: 强化标准，|加强监管。`)
  })

  test('attachments count anew, and the list of them is no task', () => {
    const notice = text`
      关于做好工作的通知
      一、提高认识。统一思想，凝聚共识。
      二、抓好落实。明确分工，按期完成。
      附件：1.行动方案
      2.任务分工表
      某某局
      附件1
      行动方案
      一、主要任务
      （一）强化标准。完善体系，加快制定。
      附件2
      任务分工表
      1.完善体系。甲处负责，限期完成。`
    expect(outline(notice)).toBe(text`
      t1 一、 提高认识: 统一思想，|凝聚共识。
      t2 二、 抓好落实: 明确分工，|按期完成。
      一、主要任务
      t@1.1 （一） 强化标准: 完善体系，|加快制定。

      t@2.1 1. 完善体系: 甲处负责，|限期完成。`)
  })

  test.each(['附件：', '附 件：'])('entries below a bare %s are no tasks', (heading) => {
    const tasks = ['一、提高认识。统一思想。', '二、抓好落实。明确分工。']
    const list = [heading, '1.行动方案', '2.任务分工表', '某某局']
    const ids = (lines: string[]) => parse(lines.join('\n')).tasks.map(({ id }) => id)
    expect(ids([...tasks, ...list])).toEqual(['t1', 't2'])
    expect(ids([...tasks, ...list, '附件1', '（一）标准。完善体系。'])).toEqual([
      't1',
      't2',
      't@1.1',
    ])
    expect(ids(['现将事项通知如下。', ...list, ...tasks])).toEqual(['t1', 't2'])
    expect(ids([...tasks, heading, '1.标准', '完善体系。'])).toEqual(['t1', 't2', 't@1.1'])
  })

  test('what stands between the heading of an attachment and its units is no text of the unit before', () => {
    const notice = (list: string, heading: string) => `一、提高认识。统一思想，凝聚共识。
${list}
${heading}
行动方案
为做好工作，制定本方案。
1.完善体系。甲处负责，限期完成。`
    for (const heading of ['附件（1）', '（附件1）', '附1：行动方案', '附']) {
      expect(outline(notice('', heading))).toBe(text`
        t1 一、 提高认识: 统一思想，|凝聚共识。
        t@1.1 1. 完善体系: 甲处负责，|限期完成。`)
    }
    expect(outline(notice('附件：1.行动方案。\n2.任务分工表。', '附件1'))).toBe(text`
      t1 一、 提高认识: 统一思想，|凝聚共识。
      t@1.1 1. 完善体系: 甲处负责，|限期完成。`)
  })

  test('what follows the list of attachments is attached, and begins with its own first number', () => {
    const notice = text`
      一、提高认识。统一思想，凝聚共识。
      二、抓好落实。明确分工，按期完成。
      附件：1.任务分工表
      1.
      完善体系。（责任单位：甲处）
      2.
      开展评价。（责任单位：乙处）`
    expect(outline(notice)).toBe(text`
      t1 一、 提高认识: 统一思想，|凝聚共识。
      t2 二、 抓好落实: 明确分工，|按期完成。
      t@1.1 1. 完善体系。 @（责任单位：甲处）
      t@1.2 2. 开展评价。 @（责任单位：乙处）`)
  })

  test('what a notice with points of its own forwards is attached, and counts anew', () => {
    const plan = text`
      某省人民政府办公厅关于印发某省行动方案的通知
      一、提高认识。认清意义。
      二、加强领导。明确分工。
      某省人民政府办公厅
      2023年5月8日
      某省行动方案
      为贯彻部署，制定本方案。
      一、重点任务
      （一）加强创新。支持企业。`
    expect(outline(plan)).toBe(text`
      t1 一、 提高认识: 认清意义。
      t2 二、 加强领导: 明确分工。
      一、重点任务
      t@1.1 （一） 加强创新: 支持企业。`)
  })

  test('decimal numbers and parts nest', () => {
    const plan = text`
      第一部分 总则
      1 编制目的
      1.1 依据
      根据法律，制定预案。
      1.2 范围
      适用于全市，长期有效。
      第二部分 职责
      2 组织体系
      2.1 机构
      成立指挥部，统一指挥。`
    expect(outline(plan)).toBe(text`
      第一部分 总则 > 1 编制目的
      t1.1 1.1 依据: 根据法律，|制定预案。
      t1.2 1.2 范围: 适用于全市，|长期有效。
      第二部分 职责 > 2 组织体系
      t2.1 2.1 机构: 成立指挥部，|统一指挥。`)
  })
})

describe('regulations', () => {
  test('articles keep their paragraphs and items, and an article named in a sentence is none', () => {
    const regulation = text`
      # 某市条例
      ## 第一章 总则
      第一条 为了发展，制定本条例。
      依照本条例第十二条执行。
      第二条【适用范围】下列情形除外：
      （一）军事；
      （二）外交。
      ### 第一节 程序
      第二条之一 任何单位不得干预。
      ## 第二章 附则
      第三条 本条例自2020年1月1日起施行。
      某市人大常委会
      2020年1月1日`
    expect(outline(regulation)).toBe(text`
      第一章 总则
      t1 第一条 为了发展，|制定本条例。|依照本条例第十二条执行。
      t2 第二条 适用范围: 下列情形除外：|（一）军事；|（二）外交。
      第一章 总则 > 第一节 程序
      t2.1 第二条之一 任何单位不得干预。
      第二章 附则
      t3 第三条 本条例自2020年1月1日起施行。`)
  })

  test('divisions above chapters', () => {
    const law = text`
      第二编 物权
      第一分编 通则
      第一章 一般规定
      第二百零五条 本编调整关系。`
    expect(outline(law)).toBe(text`
      第二编 物权 > 第一分编 通则 > 第一章 一般规定
      t205 第二百零五条 本编调整关系。`)
  })
})

describe('without numbering', () => {
  test('headings begin units', () => {
    const plan = text`
      # 某某计划
      前言，说明。
      ## 总体要求
      坚持质量第一，效益优先。
      ## 重点任务
      ### 提升产品质量
      加强标准，完善检测。（市监局负责）
      ### 提升服务质量
      优化流程，减少环节。`
    expect(outline(plan)).toBe(text`
      g1 总体要求: 坚持质量第一，|效益优先。
      重点任务
      t1 提升产品质量: 加强标准，|完善检测。 @（市监局负责）
      t2 提升服务质量: 优化流程，|减少环节。`)
  })

  test('headings of one level are sections, whatever they are named', () => {
    const plan = text`
      # 总体要求
      质量第一，效益优先。
      # 重点任务和计划
      加强标准，完善检测。
      # 保障措施
      加强领导，落实资金。`
    expect(outline(plan)).toBe(text`
      g1 总体要求: 质量第一，|效益优先。
      t2 重点任务和计划: 加强标准，|完善检测。
      t3 保障措施: 加强领导，|落实资金。`)
  })

  test('lines in bold do where there are no headings', () => {
    expect(
      outline('**总体要求**\n\n质量第一，效益优先。\n\n**重点任务**\n\n加强标准，完善检测。'),
    ).toBe(text`
      g1 总体要求: 质量第一，|效益优先。
      t2 重点任务: 加强标准，|完善检测。`)
  })

  test('else paragraphs', () => {
    expect(
      outline('关于提升质量的意见\n\n加强标准，完善检测。\n\n优化流程。\n\n加强宣传。\n\n某局'),
    ).toBe(text`
      t1 加强标准，|完善检测。
      t2 优化流程。
      t3 加强宣传。`)
  })

  test('in another language', () => {
    expect(outline('Quality\n\nRaise standards, test more.\n\n1. Don’t stop.')).toBe(
      't1 1. Don’t stop.',
    )
  })
})
