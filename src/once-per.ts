/**
 * `read`, asked of each key once however often the answer is needed; what else it is given belongs to the key and is the
 * same in every call. An answer is kept as long as its key.
 */
export function oncePer<Key extends object, Rest extends readonly unknown[], Answer>(
  read: (key: Key, ...rest: Rest) => Answer,
): (key: Key, ...rest: Rest) => Answer {
  const answers = new WeakMap<Key, { readonly answer: Answer }>()
  return (key, ...rest) => {
    const known = answers.get(key) ?? { answer: read(key, ...rest) }
    answers.set(key, known)
    return known.answer
  }
}
