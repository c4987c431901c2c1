import { describe, expect, it } from 'vitest'
import { listedAgencies } from '../../../src/commitments/agencies/agency-list.ts'
import { firstLeads, readDuties } from '../../../src/commitments/agencies/duties.ts'
import { findNote } from '../../../src/document/note.ts'

function read(note: string): readonly string[] {
  return readDuties(note).flatMap(({ list, range, role, isForAllBelow }) => {
    expect(note.slice(range.start, range.end)).toBe(list)
    return listedAgencies(list, range.start).map((agency) => {
      expect(note.slice(agency.range.start, agency.range.end)).toBe(agency.name)
      return `${agency.name}/${isForAllBelow ? 'below' : role}`
    })
  })
}

describe('readDuties', () => {
  it.each([
    ['（市科技局等按职责分工落实，2025年底前完成）', ['市科技局/responsible']],
    ['（市政府办公室；各区人民政府）', ['市政府办公室/responsible', '各区人民政府/responsible']],
    ['（科技部、财政部等按职责分工负责）', ['科技部/responsible', '财政部/responsible']],
    ['〔责任单位：市科技局，各区（市）县〕', ['市科技局/responsible', '各区（市）县/responsible']],
    [
      '（由省教育厅牵头，省财政厅、省科技厅配合）',
      ['省教育厅/lead', '省财政厅/supporting', '省科技厅/supporting'],
    ],
    [
      '〔牵头单位：市发改委；配合单位：市委组织部（市委人才办）〕',
      ['市发改委/lead', '市委组织部（市委人才办）/supporting'],
    ],
    [
      '（商务厅等部门及各市（州）人民政府负责落实。以下均需各市（州）人民政府落实，不再列出）',
      ['商务厅/responsible', '各市（州）人民政府/responsible', '各市（州）人民政府/below'],
    ],
    [
      '（省商务厅等按职责分工负责，各市州人民政府负责具体实施；以下措施均需各市州政府落实，不再一一列出）',
      ['省商务厅/responsible', '各市州人民政府/responsible', '各市州政府/below'],
    ],
    [
      '〔责任单位：省商务厅按职责分工负责。具体任务均涉及市（州）人民政府，不再做分工，下同。〕',
      ['省商务厅/responsible', '市（州）人民政府/below'],
    ],
    [
      '（市科技创新委、发展改革委，各区政府〔含新区管委会、合作区管委会，下同〕负责）',
      ['市科技创新委/responsible', '发展改革委/responsible', '各区政府/responsible'],
    ],
    [
      '（分管副省长、协管副秘书长负责，省国资委牵头。明确牵头部门的，有关部门配合，下同）',
      ['省国资委/lead', '有关部门/supporting'],
    ],
    [
      '责任单位：省工信厅、省质监局（第一责任单位为牵头单位，下同）',
      ['省工信厅/responsible', '省质监局/responsible'],
    ],
    [
      '（文化和旅游部、工业和信息化部负责）',
      ['文化和旅游部/responsible', '工业和信息化部/responsible'],
    ],
    ['（科技部和财政部负责）', ['科技部/responsible', '财政部/responsible']],
    ['（省科技厅、省发展改革委等）', ['省科技厅/responsible', '省发展改革委/responsible']],
    ['（省科技厅、省财政厅，2023年底前完成）', ['省科技厅/responsible', '省财政厅/responsible']],
    ['责任单位：省科技厅。完成时限：2024年底', ['省科技厅/responsible']],
    [
      '（省质监局等按职责分工负责，各市、县（市、区）政府落实。以下均需各市、县（市、区）政府落实，不再列出）',
      [
        '省质监局/responsible',
        '各市、县（市、区）政府/responsible',
        '各市、县（市、区）政府/below',
      ],
    ],
    [
      '（国家粮食和储备局、财政部；地方各级人民政府负责）',
      ['国家粮食和储备局/responsible', '财政部/responsible', '地方各级人民政府/responsible'],
    ],
    [
      '（分管县领导：甲某；牵头责任单位：县教育局；责任单位：县财政局）',
      ['县教育局/lead', '县财政局/responsible'],
    ],
    ['（牵头：省体育局；配合：省教育厅）', ['省体育局/lead', '省教育厅/supporting']],
    ['（省商务厅会同省财政厅负责）', ['省商务厅/responsible', '省财政厅/responsible']],
    [
      '（市教委牵头，市财政局、各区政府按职责分工推进）',
      ['市教委/lead', '市财政局/responsible', '各区政府/responsible'],
    ],
    ['（责任单位：市水利局等市级有关部门，完成时限：2024年12月）', ['市水利局/responsible']],
    [
      '（责任单位：省教育厅、省科技厅，列首位的为牵头单位，下同）',
      ['省教育厅/responsible', '省科技厅/responsible'],
    ],
    [
      '（省质量强省领导小组成员单位及各市、州人民政府分工负责）',
      ['省质量强省领导小组成员单位/responsible', '各市、州人民政府/responsible'],
    ],
    [
      '（责任单位：民政部牵头，财政部、教育部配合）',
      ['民政部/lead', '财政部/supporting', '教育部/supporting'],
    ],
    ['（牵头单位：省商务厅负责落实，省财政厅配合）', ['省商务厅/lead', '省财政厅/supporting']],
    ['（省公安厅、省消防救援总队）', ['省公安厅/responsible', '省消防救援总队/responsible']],
    ['〔落实单位：省教育厅、省财政厅〕', ['省教育厅/responsible', '省财政厅/responsible']],
    ['责任单位：市商务局、相关区县', ['市商务局/responsible', '相关区县/responsible']],
  ])('%s', (note, expected) => {
    expect(read(note)).toEqual(expected)
  })

  it.each(['（负责人）', '（以下简称主要负责人）', '（2023—2027年）', ''])(
    'finds no duty in %s',
    (note) => {
      expect(read(note)).toEqual([])
    },
  )
})

describe('a note that findNote takes for a list of offices', () => {
  it.each([
    '推进建设。（省公安厅、省消防救援总队）',
    '推进建设。（宣传处、市实验学校、驻村工作组）',
    '推进建设。〔落实单位：省教育厅〕',
    '推进建设。（参加单位：省教育厅等）',
    '推进建设。责任单位：省教育厅、共青团省委',
  ])('%s', (paragraph) => {
    const note = findNote(paragraph)
    expect(readDuties(paragraph.slice(note?.start, note?.end))).not.toEqual([])
  })
})

describe('firstLeads', () => {
  it.each([
    ['（责任单位：省教育厅；列第一位的为牵头单位，下同）', 'onwards'],
    ['（省工信厅、省质监局负责，排名第一的为牵头部门）', 'here'],
    ['（省工信厅负责。责任单位两个以上的，列第一者为牵头单位，下同）', 'onwards'],
    ['责任单位：省工信厅、省质监局（第一责任单位为牵头单位，下同）', 'onwards'],
    ['（省工信厅牵头，省质监局配合）', undefined],
  ])('%s', (note, expected) => {
    expect(firstLeads(note)).toBe(expected)
  })
})
