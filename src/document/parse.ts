import { cleanText } from '../text/clean.ts'
import { type CleanText, toSource } from '../text/clean-text.ts'
import type { TextRange } from '../text/range.ts'
import { clauseId } from './clause-id.ts'
import { cutClauses } from './clauses.ts'
import { detachClosing } from './detach-closing.ts'
import { findDiagnostics } from './find-diagnostics.ts'
import { foldItems } from './fold-items.ts'
import { foldParticulars } from './fold-particulars.ts'
import { assignIds } from './ids.ts'
import { readLines } from './lines.ts'
import { joinLoneNumerals } from './lone-numerals.ts'
import type {
  Clause,
  DocumentMeta,
  DocumentSource,
  PlanDocument,
  ResponsibilityNote,
  Task,
} from './model.ts'
import { readOutline } from './read-outline.ts'
import { type Repair, toReplacements } from './repairs.ts'
import { layOutTables } from './text-tables.ts'
import type { Unit } from './unit.ts'
import { headingOf, readUnits } from './units.ts'

/**
 * Parses a decoded source into its outline; pure, and no text is too odd for it. Throws a `DuizhaoError`
 * only for repairs that do not fit the text.
 */
export function parseDocument(
  meta: DocumentMeta,
  source: DocumentSource,
  text: string,
  repairs: readonly Repair[] = [],
): PlanDocument {
  const cleaned = cleanText(text, toReplacements(repairs, text, source.path))
  const read = readLines(layOutTables(cleaned))
  const { clean, lines } = joinLoneNumerals(read.clean, read.lines)
  const folded = foldParticulars(foldItems(readOutline(lines), clean.text), clean.text)
  const outline = detachClosing(folded, clean.text)
  const units = readUnits(outline, clean.text)
  const ids = assignIds(units)
  return {
    ...meta,
    source,
    clean,
    tasks: units.map((unit, index) => toTask(unit, ids[index] ?? '', clean)),
    diagnostics: findDiagnostics(clean, lines, outline, units),
  }
}

function toTask(unit: Unit, id: string, clean: CleanText): Task {
  const { number, title, kind, above, heading, body, note, sectionNote } = unit
  const end = Math.max(heading.end, body.at(-1)?.end ?? 0, note?.end ?? 0)
  return {
    id,
    kind,
    number,
    title,
    path: above.map(headingOf),
    range: toSource(clean, { start: heading.start, end }),
    heading: toSource(clean, heading),
    clauses: toClauses(id, body, clean),
    ...(note && { note: toNote(note, clean) }),
    ...(sectionNote && { sectionNote: toNote(sectionNote, clean) }),
  }
}

function toNote(note: TextRange, clean: CleanText): ResponsibilityNote {
  return { text: slice(clean, note).replaceAll('\n', ' '), range: toSource(clean, note) }
}

function toClauses(task: string, body: readonly TextRange[], clean: CleanText): Clause[] {
  const clauses: Clause[] = []
  let sentences = 0
  for (const paragraph of body) {
    const spans = cutClauses(slice(clean, paragraph))
    for (const { start, end, sentence } of spans) {
      const range = { start: paragraph.start + start, end: paragraph.start + end }
      clauses.push({
        id: clauseId(task, clauses.length + 1),
        task,
        sentence: sentences + sentence,
        text: slice(clean, range),
        range: toSource(clean, range),
      })
    }
    sentences += spans.at(-1)?.sentence ?? 0
  }
  return clauses
}

function slice(clean: CleanText, { start, end }: TextRange): string {
  return clean.text.slice(start, end)
}
