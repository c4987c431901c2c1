import { Text, useApp, useInput, usePaste } from 'ink'
import { createElement, useEffect, useLayoutEffect, useSyncExternalStore } from 'react'
import type { Controller } from './controller.ts'
import { keyNames } from './keys/key-name.ts'
import type { Painter } from './painter.ts'
import { linearText } from './view/linear.ts'
import { screenOf } from './view/screen.ts'

/** Ink's hold on the terminal: how to leave it, for good or for a while. */
export type InkApp = ReturnType<typeof useApp>

interface AppProps {
  readonly controller: Controller
  readonly painter: Painter
  /** Told once, when the app is on the screen. */
  readonly connect: (app: InkApp) => void
}

/**
 * The only component, and the only place where input is read. Ink holds the terminal: the alternate screen, raw
 * mode, keys, suspension, restoration. The frame is painted by lines; a screen reader gets Ink's text.
 */
export function App({ controller, painter, connect }: AppProps) {
  const state = useSyncExternalStore(controller.subscribe, controller.getState)
  const app = useApp()
  useEffect(() => connect(app), [connect, app])
  useInput((input, key) => {
    controller.send(keyNames(input, key).map((name) => ({ kind: 'key', key: name })))
  })
  usePaste((text) => controller.send([{ kind: 'paste', text }]))
  useLayoutEffect(() => {
    if (state.settings.linear) return
    const { lines, caret } = screenOf(state)
    painter.paint(lines, caret)
  }, [state, painter])
  return state.settings.linear ? createElement(Text, null, linearText(state)) : null
}
