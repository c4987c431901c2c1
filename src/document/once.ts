import type { PlanDocument } from './model.ts'

/** `read`, asked of each document once however often the answer is needed. */
export function oncePerDocument<Answer>(
  read: (document: PlanDocument) => Answer,
): (document: PlanDocument) => Answer {
  const answers = new WeakMap<PlanDocument, { readonly answer: Answer }>()
  return (document) => {
    const known = answers.get(document)
    if (known) return known.answer
    const answer = read(document)
    answers.set(document, { answer })
    return answer
  }
}
