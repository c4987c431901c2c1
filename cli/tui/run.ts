import { render } from 'ink'
import { createElement } from 'react'
import { DuizhaoError } from '../../src/errors.ts'
import { describeFailure } from '../messages/errors.ts'
import { tuiMessages } from '../messages/tui.ts'
import { safe } from '../terminal/safe.ts'
import { App, type InkApp } from './app.ts'
import { createController, type Perform } from './controller.ts'
import type { Desk } from './desk/desk.ts'
import { editText } from './editor.ts'
import { loadReadings } from './model/pinyin.ts'
import { createPainter } from './painter.ts'
import type { Effect } from './state/effect.ts'
import { initialState, type Settings, type Size, type State } from './state/state.ts'
import { suspendProcess } from './suspend.ts'
import { summaryOf } from './update/decide.ts'
import type { Message } from './update/update.ts'

interface Streams {
  readonly stdin: NodeJS.ReadStream
  readonly stdout: NodeJS.WriteStream
  readonly env: NodeJS.ProcessEnv
}

/**
 * Shows the review terminal until the reviewer leaves it; resolves to whether that was by Ctrl-C. However it
 * ends, by a key, a signal or an exception, the terminal is left as it was found.
 */
export async function runTerminal(
  desk: Desk,
  settings: Settings,
  { stdin, stdout, env }: Streams,
): Promise<boolean> {
  const size = () => ({ columns: stdout.columns, rows: stdout.rows })
  const painter = createPainter(stdout)
  let app: InkApp | undefined

  const perform: Perform = async (effect, state) => {
    switch (effect.kind) {
      case 'rule':
      case 'undo':
      case 'redo':
        return decideAt(desk, effect, state)
      case 'relate':
        return relate(desk, state)
      case 'readings':
        return { kind: 'readings', readings: await loadReadings() }
      case 'edit': {
        let text: string | null = null
        await app?.suspendTerminal(async () => {
          text = await editText(effect.text, env)
        })
        painter.forget()
        return { kind: 'edited', text }
      }
      case 'suspend':
        await app?.suspendTerminal(suspendProcess)
        painter.forget()
        return reread(desk, state, size(), false)
      case 'reread':
        return reread(desk, state, size(), true)
      case 'quit':
        app?.exit(effect.interrupted)
        return null
    }
  }

  const fail = (error: unknown) =>
    app?.exit(error instanceof Error ? error : new Error(String(error)))
  const controller = createController(initialState(desk.session(), settings, size()), perform, fail)
  const resized = () => {
    painter.forget()
    controller.send([{ kind: 'resize', size: size() }])
  }
  stdout.on('resize', resized)
  process.once('uncaughtException', fail)
  try {
    const connect = (ready: InkApp) => {
      app = ready
    }
    const ink = render(createElement(App, { controller, painter, connect }), {
      stdin,
      stdout,
      // Whether this is a terminal was settled before; Ink guesses more widely what a CI is.
      interactive: true,
      alternateScreen: !settings.linear,
      exitOnCtrlC: false,
      isScreenReaderEnabled: settings.linear,
      patchConsole: false,
    })
    return (await ink.waitUntilExit()) === true
  } finally {
    stdout.off('resize', resized)
    process.off('uncaughtException', fail)
  }
}

/** Decisions read again, and what came of it; that nothing is new is said to those who `asked`. */
async function reread(desk: Desk, state: State, size: Size, asked: boolean): Promise<Message> {
  const { language } = state.settings
  const words = tuiMessages[language]
  const { fresh, people, failure } = await desk.reread()
  const session = desk.session()
  if (failure) {
    const text = safe(describeFailure(failure, language))
    return { kind: 'reread', size, session, notice: { tone: 'problem', text } }
  }
  const text = words.reread(fresh, people.map(safe))
  const isNews = asked || session !== state.session
  return { kind: 'reread', size, session, notice: isNews ? { tone: 'done', text } : null }
}

/** What other documents tell; an expected failure becomes feedback. */
async function relate(desk: Desk, { settings: { language } }: State): Promise<Message> {
  try {
    return { kind: 'related', comparisons: await desk.relate(), notice: null }
  } catch (error) {
    if (!(error instanceof DuizhaoError)) throw error
    const text = describeFailure(error.failure, language)
    return { kind: 'related', comparisons: null, notice: { tone: 'problem', text } }
  }
}

/** A decision made, taken back or repeated, and the feedback; an expected failure becomes feedback too. */
async function decideAt(
  desk: Desk,
  effect: Extract<Effect, { kind: 'rule' | 'undo' | 'redo' }>,
  state: State,
): Promise<Message> {
  const { language } = state.settings
  const words = tuiMessages[language]
  const undoes = effect.kind === 'undo'
  const asked = effect.kind === 'rule' ? effect.rulings.length : 0
  const { rulings, failure, others, waits } = await (effect.kind === 'rule'
    ? desk.rule(effect.rulings)
    : undoes
      ? desk.undo()
      : desk.redo())
  const [first] = rulings
  const people = others.map(safe)
  const outcome = {
    kind: 'ruled',
    session: desk.session(),
    rulings: effect.kind === 'rule' ? rulings : [],
    back: effect.kind === 'rule' ? undefined : first,
  } as const
  if (failure) {
    const part = first && asked > 1 ? words.savedInPart(rulings.length, asked) : ''
    const text = part + safe(describeFailure(failure, language))
    return { ...outcome, notice: { tone: 'problem', text } }
  }
  if (effect.kind === 'rule') {
    const text = words.saved(effect.summary, rulings.length, people, effect.own, waits)
    return { ...outcome, notice: { tone: 'done', text } }
  }
  if (!first) {
    const text = undoes ? words.nothingToUndo : words.nothingToRedo
    return { ...outcome, notice: { tone: 'problem', text } }
  }
  const what = summaryOf(state, first)
  const text = undoes
    ? words.undone(what, rulings.length, people)
    : words.redone(what, rulings.length)
  return { ...outcome, notice: { tone: 'done', text } }
}
