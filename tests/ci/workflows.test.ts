import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { formats } from '../../src/report/formats.ts'

interface Step {
  readonly name?: string
  readonly uses?: string
  readonly run?: string
  readonly shell?: string
  readonly env?: Readonly<Record<string, string>>
}

const read = (path: string) => parse(readFileSync(path, 'utf8'))
const workflow = read('.github/workflows/duizhao.yml')
const action = read('action.yml')
const jobs = Object.values(workflow.jobs) as { readonly steps: readonly Step[] }[]
const steps: readonly Step[] = [...jobs.flatMap((job) => job.steps), ...action.runs.steps]

describe('the workflow and the action', () => {
  test('put nothing from outside into a script but through the environment', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{')
  })

  test('have scripts that bash can read, which use what they are given', () => {
    for (const { run, env = {} } of steps) {
      if (run === undefined) continue
      execFileSync('bash', ['-n', '-c', run])
      const used = new Set([...run.matchAll(/\$([A-Z_]+)/g)].map(([, name = '']) => name))
      const given = ['GITHUB_STEP_SUMMARY', 'GITHUB_OUTPUT', ...Object.keys(env)]
      expect([...used].filter((name) => !given.includes(name))).toEqual([])
    }
    execFileSync('bash', ['-n', 'scripts/upsert-comment.sh'])
  })

  test('ask for formats that exist', () => {
    const asked = steps.flatMap(({ run = '' }) =>
      [...run.matchAll(/(?:report|merge) [^\n]*--format ([a-z,]+)/g)].flatMap(([, list = '']) =>
        list.split(','),
      ),
    )
    expect(asked.length).toBeGreaterThan(0)
    for (const name of [...asked, ...action.inputs.formats.default.split(',')]) {
      expect(Object.keys(formats)).toContain(name)
    }
  })

  test('ask for no right that they do not need', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' })
    expect(workflow.jobs.check.permissions).toBeUndefined()
  })
})

test('the comment is written once and replaced from then on', () => {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-comment-'))
  const run = (present: string) => {
    const gh = `#!/bin/sh
case "$*" in
  *graphql*) echo 'anna';;
  *--paginate*'.user.login == "anna"'*'startswith("<!-- duizhao -->")'*) printf '${present}';;
  *) echo "$@" >> "${folder}/log";;
esac
`
    writeFileSync(join(folder, 'gh'), gh, { mode: 0o755 })
    writeFileSync(join(folder, 'report.md'), '# report\n')
    execFileSync('scripts/upsert-comment.sh', ['duizhao', join(folder, 'report.md')], {
      env: {
        PATH: `${folder}:${process.env.PATH}`,
        GITHUB_REPOSITORY: 'o/r',
        PULL_REQUEST: '7',
      },
    })
    const log = readFileSync(join(folder, 'log'), 'utf8')
    rmSync(join(folder, 'log'))
    return log
  }
  expect(run('')).toMatch(/^api --method POST repos\/o\/r\/issues\/7\/comments /)
  expect(run('42\\n')).toMatch(/^api --method PATCH repos\/o\/r\/issues\/comments\/42 /)
  rmSync(folder, { recursive: true })
})
