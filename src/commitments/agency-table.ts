/** Remits that go by several names, and where that is laid down. */
export interface RemitNames {
  readonly names: readonly string[]
  readonly source: string
}

/** 《深化党和国家机构改革方案》, Central Committee of the CPC, March 2018: who took over whose remit. */
const REFORM_2018 = '《深化党和国家机构改革方案》，2018'

/** Names of the municipalities' own bodies. */
const COMMISSIONS = '直辖市的主管部门称教育委员会、科学技术委员会，简称市教委、市科委'

/**
 * The same remit under different names: what neither the tiers of government nor the shortening of
 * a name explains. Names are written without tier and suffix (市场监管, not 省市场监管局), the short
 * forms beside the long ones.
 */
export const REMITS: readonly RemitNames[] = [
  {
    names: ['工业和信息化', '工信', '经济和信息化', '经济信息化', '经信'],
    source: '《国务院关于机构设置的通知》，国发〔2008〕11号；多省主管部门称经济和信息化厅（局）',
  },
  { names: ['教育', '教委'], source: COMMISSIONS },
  { names: ['科技', '科学技术', '科委'], source: COMMISSIONS },
  { names: ['自然资源', '规划和自然资源', '规划资源'], source: `${REFORM_2018}：组建自然资源部` },
  {
    names: ['市场监管', '市场监督管理', '质监', '质量技术监督'],
    source: `${REFORM_2018}：组建国家市场监督管理总局`,
  },
  {
    names: ['国防科工', '军民融合', '军民融合发展'],
    source: `${REFORM_2018}：地方国防科工职责多由党委军民融合办承担`,
  },
  {
    names: ['文化和旅游', '文旅', '文广旅', '文化广电旅游', '文化广电和旅游'],
    source: `${REFORM_2018}：组建文化和旅游部`,
  },
  {
    names: ['广电', '广播电视', '文广旅', '文化广电旅游', '文化广电和旅游'],
    source: `${REFORM_2018}：市县文化、广电、旅游机构合并`,
  },
  {
    names: ['卫生健康', '卫健', '卫生计生', '卫计', '卫生'],
    source: `${REFORM_2018}：组建国家卫生健康委员会`,
  },
  { names: ['农业农村', '农业', '农牧'], source: `${REFORM_2018}：组建农业农村部` },
  { names: ['生态环境', '环境保护', '环保'], source: `${REFORM_2018}：组建生态环境部` },
  {
    names: ['应急管理', '应急', '安全生产监管', '安监'],
    source: `${REFORM_2018}：组建应急管理部`,
  },
  { names: ['自然资源', '国土资源', '国土'], source: `${REFORM_2018}：组建自然资源部` },
  { names: ['林业和草原', '林草', '林业'], source: `${REFORM_2018}：组建国家林业和草原局` },
  {
    names: ['水利', '水务'],
    source: '《中华人民共和国水法》第十二条所称水行政主管部门；城市多称水务局',
  },
]

/** Central bodies whose branches bear the name of a place: 海关总署 has 某某海关, 银保监会 某某银保监局. */
export const BRANCHES: readonly string[] = [
  '海关',
  '银保监',
  '证监',
  '人民银行',
  '外汇管理',
  '海事',
]
