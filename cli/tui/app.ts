import { Text, useApp, useInput } from 'ink'
import { createElement, useEffect, useSyncExternalStore } from 'react'
import type { Controller } from './controller.ts'
import { keyNames } from './keys/key-name.ts'
import { screenText } from './view/screen-text.ts'

/** Ink's hold on the terminal: how to leave it, for good or for a while. */
export type InkApp = ReturnType<typeof useApp>

interface AppProps {
  readonly controller: Controller
  /** Told once, when the app is on the screen. */
  readonly connect: (app: InkApp) => void
}

/** The only component: the frame of the present state, and the only place where input is read. */
export function App({ controller, connect }: AppProps) {
  const state = useSyncExternalStore(controller.subscribe, controller.getState)
  const app = useApp()
  useEffect(() => connect(app), [connect, app])
  useInput((input, key) => {
    for (const name of keyNames(input, key)) controller.send({ kind: 'key', key: name })
  })
  return createElement(Text, { wrap: 'truncate' }, screenText(state))
}
