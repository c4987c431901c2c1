import { afterEach, beforeEach, expect, test } from 'vitest'
import { hasTmux, openTerminal, prompt, review, type Terminal } from './tmux.ts'
import { copyWorkspace, decisionRows, removeWorkspace } from './workspace.ts'

let folder: string
let terminal: Terminal

beforeEach(() => {
  folder = copyWorkspace()
})
afterEach(() => {
  terminal?.close()
  removeWorkspace(folder)
})

/** The terminal with the review opened on the overview. */
async function open(...args: string[]): Promise<Terminal> {
  terminal = openTerminal({ cwd: folder })
  terminal.type(`${review(...args)}\n`)
  await terminal.until(/❯1 总览/u)
  return terminal
}

test.skipIf(!hasTmux)(
  'a reviewer finds 基础件通用件, sees its counterparts, approves, overrides, undoes and comes back',
  { timeout: 60_000 },
  async () => {
    const { type, keys, until } = await open()

    type(':goto （五）\r')
    const comparison = await until(/❯2 对照/u)
    expect(comparison).toContain('（五）提高基础件通用件质量性能')
    keys('1')
    const overview = await until(/❯1 总览/u)
    for (const place of ['四川', '甘肃', '成都']) {
      expect(overview).toMatch(new RegExp(`^ ${place} .*(=|~|-|无对应)`, 'mu'))
    }

    keys('Enter')
    await until(/❯2 对照/u)
    keys('a')
    await until(/✓ 通过：（五）提高基础件通用件质量性能（四川），已保存/u)
    const approved = decisionRows(folder)
    expect(approved.length).toBeGreaterThan(0)
    for (const row of approved) {
      expect(row).toMatchObject({
        subject_id: 'base:t5',
        mapping_justification: 'semapv:MappingReview',
        reviewer_id: 'person:审核人',
      })
    }

    keys(']')
    await until(/^.*（六）强化材料质量保障能力.*│/mu)
    keys('o')
    await until(/选择对应/u)
    type('民生')
    keys('Down', 'Down')
    keys('C-u')
    keys('Down', 'Down', 'Space', 'Enter')
    await until(/✓ 改判：（六）强化材料质量保障能力（四川），已保存/u)
    const overridden = decisionRows(folder)
    expect(overridden.slice(0, approved.length)).toEqual(approved)
    const added = overridden.slice(approved.length)
    expect(added.every((row) => row.subject_id === 'base:t6')).toBe(true)
    expect(added.length).toBeGreaterThanOrEqual(2)

    keys('u')
    await until(/✓ 改判：（六）强化材料质量保障能力（四川），已撤销/u)
    const undone = decisionRows(folder)
    expect(undone.slice(0, overridden.length)).toEqual(overridden)
    const taken = undone.slice(overridden.length)
    expect(taken.map((row) => row.predicate_id)).toEqual(added.map(() => 'duizhao:undone'))

    keys('q')
    await until(prompt)
    type(`${review()}\n`)
    await until(/已审 1\//u)
    keys('3', 'G')
    await until(/✓.*（五）提高基础件通用件质量性能.*通过/u)
    expect(decisionRows(folder)).toEqual(undone)
  },
)

test.skipIf(!hasTmux)(
  'a note of several lines that is pasted is a note, and decides nothing',
  { timeout: 60_000 },
  async () => {
    const { keys, paste, until } = await open()
    keys('3')
    await until(/❯3 审核/u)
    paste('ar\nar\n')
    keys('m')
    await until(/›/u)
    paste('依据如下：\na) 产品抽检\nr) 省级目录\n')
    await until(/依据如下： a\) 产品抽检 r\) 省级目录/u)
    keys('Enter')
    await until(/附注已记下/u)
    expect(decisionRows(folder)).toEqual([])
  },
)
