/** The review terminal on the comparisons of the fixture: the real screen, independent of the matcher. */
import { runTerminal } from '../../../cli/tui/run.ts'
import { session, settings } from './fixture-state.ts'

const nothing = async () => ({ rulings: [], failure: null, others: [], waits: false })
await runTerminal(
  {
    session: () => session,
    rule: nothing,
    undo: nothing,
    redo: nothing,
    reread: async () => ({ fresh: 0, people: [], failure: null }),
    relate: async () => session.pairs.map(({ comparison }) => comparison),
  },
  settings,
  process,
)
