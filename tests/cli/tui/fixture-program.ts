/** The review terminal on the comparisons of the fixture: the real screen, independent of the matcher. */
import { runTerminal } from '../../../cli/tui/run.ts'
import { session, settings } from './fixture-state.ts'

const nothing = async () => []
await runTerminal(
  {
    session: () => session,
    rule: async () => [],
    undo: nothing,
    redo: nothing,
    relate: async () => session.pairs.map(({ comparison }) => comparison),
  },
  settings,
  process,
)
