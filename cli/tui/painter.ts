/** Where the terminal's own cursor is to stand, counted from 0. */
export interface Caret {
  readonly line: number
  readonly column: number
}

/** Writes frames to a terminal. */
export interface Painter {
  /** Shows a frame: lines exactly as wide as the screen, exactly as many as it has; the cursor at `caret`, if any. */
  readonly paint: (lines: readonly string[], caret: Caret | null) => void
  /** The screen no longer shows what was painted last. */
  readonly forget: () => void
}

/** Control sequence introducer (ECMA-48). */
const csi = '\u001b['

/** Synchronised output (mode 2026): a terminal that knows it shows the frame at once, others ignore it. */
const begin = `${csi}?2026h`
const end = `${csi}?2026l`

/** Autowrap off while painting: should a terminal find a character wider than we do, it cuts the line and keeps the next. */
const noWrap = `${csi}?7l`
const wrap = `${csi}?7h`

/**
 * Paints only the lines that changed. Ink's own renderer splits every frame into cells and measures each one
 * again, which for a screen of Chinese takes ten times as long as making the frame.
 */
export function createPainter(stdout: { write(text: string): unknown }): Painter {
  let shown: readonly string[] = []
  return {
    paint: (lines, caret) => {
      const erase = shown.length === 0 ? `${csi}2J` : ''
      const changed = lines.flatMap((line, at) =>
        line === shown[at] ? [] : [`${csi}${at + 1};1H${line}`],
      )
      const cursor = caret ? `${csi}${caret.line + 1};${caret.column + 1}H${csi}?25h` : `${csi}?25l`
      stdout.write([begin, noWrap, erase, ...changed, wrap, cursor, end].join(''))
      shown = lines
    },
    forget: () => {
      shown = []
    },
  }
}
