import type { PlanDocument } from '../../src/document/model.ts'

/** A document of tasks with the given clauses: `{ t1: ['甲，', '乙。'] }`. */
export function plan(id: string, tasks: Readonly<Record<string, readonly string[]>>): PlanDocument {
  const nowhere = { start: 0, end: 0 }
  return {
    id,
    title: id,
    source: { path: `${id}.txt`, sha256: '', encoding: 'utf-8' },
    clean: { source: '', text: '', starts: new Uint32Array(), ends: new Uint32Array() },
    tasks: Object.entries(tasks).map(([task, clauses]) => ({
      id: task,
      kind: 'task',
      number: `${task}.`,
      title: `任务${task}`,
      path: [],
      range: nowhere,
      heading: nowhere,
      clauses: clauses.map((text, index) => ({
        id: `${task}/${index + 1}`,
        task,
        sentence: 1,
        text,
        range: nowhere,
      })),
    })),
    diagnostics: [],
  }
}

export const base = plan('base-2022', {
  t1: ['加强质量监管，', '完善标准体系，', '推广先进方法。'],
  t2: ['提高产品质量，', '培育优质品牌。'],
  t3: ['开展试点示范。'],
})

export const local = plan('local-2023', {
  t1: ['加强全省质量监管，', '完善地方标准体系。'],
  t2: ['提高产品质量，', '培育知名品牌。'],
  t3: ['建设检测中心。'],
})
