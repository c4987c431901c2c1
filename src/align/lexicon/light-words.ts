/**
 * Words that policy puts before or after any object: verbs of promotion, adverbs of degree, frame
 * nouns (体系, 能力, 机制), tiers of government. They say how, not what: the object acted on is what
 * remains. Compiled by hand from the most frequent words of the background.
 */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(
  [
    '推动 推进 加强 强化 提升 提高 完善 健全 建立 加快 促进 支持 鼓励 引导 开展 实施 落实 加大 增强 深化 深入 大力 积极 着力 进一步 不断 持续 全面 切实 认真 稳步 逐步',
    '探索 构建 打造 形成 发展 建设 推广 应用 培育 优化 扩大 做好 发挥 提供 组织 围绕 聚焦 严格 有效 充分 广泛 继续 更好 更加 实现 保障 坚持 体系 能力 水平 工作 机制 制度',
    '活动 行动 工程 方面 领域 重点 相关 有关 各类 一批 质量 服务 管理 健全完善 建立健全 创新 高质量 作用 力度 要求 需求 情况 方式 以及 及其 应当 国家 全国 全省 省级 我省',
    '全市 我市 各地 地区 各级 人民政府 部门',
  ].flatMap((line) => line.split(' ')),
)
