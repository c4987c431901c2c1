import type { PlanDocument } from '../../src/document/model.ts'
import type { Context } from '../context.ts'
import { factMessages } from '../messages/facts.ts'
import { styleFor } from '../terminal/style.ts'
import type { FactRecord, Facts } from './write-facts.ts'

/** What is said of one document; `perDocument` adds which one it is. */
export interface DocumentFacts {
  readonly document: PlanDocument
  readonly json: readonly object[]
  readonly records: readonly FactRecord[]
  readonly lines: readonly string[]
}

/** A command that lists what `factsIn` finds in each document. */
export const listOf =
  (
    columns: readonly string[],
    factsIn: (document: PlanDocument, context: Context) => DocumentFacts,
  ) =>
  (documents: readonly PlanDocument[], context: Context): Facts => {
    const parts = documents.map((document) => factsIn(document, context))
    return perDocument(columns, parts, context)
  }

/** A command that holds each local document against the base by `changesOf`. */
export const changesAgainst =
  (
    columns: readonly string[],
    changesOf: (
      base: PlanDocument,
      local: PlanDocument,
      context: Context,
    ) => DocumentFacts | Promise<DocumentFacts>,
  ) =>
  async (base: PlanDocument, locals: readonly PlanDocument[], context: Context): Promise<Facts> => {
    const parts = await Promise.all(locals.map((local) => changesOf(base, local, context)))
    return perDocument(columns, parts, context, base)
  }

/** Facts told document by document, each under its title; `base` is what they are held against. */
function perDocument(
  columns: readonly string[],
  parts: readonly DocumentFacts[],
  { color, language }: Context,
  base?: PlanDocument,
): Facts {
  const style = styleFor(color)
  const keys = ({ id }: PlanDocument) =>
    base ? { document: id, against: base.id } : { document: id }
  const title = (document: PlanDocument) =>
    `${base ? `${base.id} → ` : ''}${document.id}  ${document.title}`
  return {
    columns: ['document', ...(base ? ['against'] : []), ...columns],
    json: parts.flatMap(({ document, json }) =>
      json.map((fact) => ({ ...keys(document), ...fact })),
    ),
    records: parts.flatMap(({ document, records }) =>
      records.map((record) => ({ ...keys(document), ...record })),
    ),
    lines: parts.flatMap(({ document, lines }) => [
      style(title(document), 'bold'),
      ...lines.map((line) => `  ${line}`),
      ...(lines.length === 0 ? [`  ${style(factMessages[language].none, 'dim')}`] : []),
      '',
    ]),
  }
}
