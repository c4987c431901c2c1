/** The rooms of the house in the order of the pipeline: each imports only what stands before it. */
const rooms = [
  'files',
  'text',
  'document',
  'commitments',
  'decisions',
  'align',
  'compare',
  'evaluate',
  'report',
  'workspace',
]

/** The steps of aligning, likewise. */
const steps = ['background', 'lexicon', 'reading', 'pairing', 'features', 'scoring', 'linking']

/** What the formats of reports share, likewise. */
const shared = ['wording', 'content', 'findings', 'tables']

/** The folders of the review terminal, likewise. */
const terminal = ['model', 'state', 'keys', 'view', 'update']

const backwards = (root, folders) =>
  folders.map((folder, index) => ({
    name: `no-import-back-into-${folder}`,
    severity: 'error',
    comment: `${root}/${folder}/ may import only ${folders.slice(0, index + 1).join(', ')}`,
    from: { path: `^${root}/${folder}/` },
    to: { path: `^${root}/(${[...folders.slice(index + 1), 'index'].join('|')})(/|\\.ts)` },
  }))

module.exports = {
  forbidden: [
    ...backwards('src', rooms),
    ...backwards('src/align', steps),
    ...backwards('src/report', shared),
    ...backwards('cli/tui', terminal),
    {
      name: 'what-all-may-use-stands-before-every-room',
      severity: 'error',
      from: { path: '^src/(errors|decision-problem|once-per)\\.ts' },
      to: { path: `^src/(${rooms.join('|')})/` },
    },
    {
      name: 'library-knows-no-cli',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^cli/' },
    },
    {
      name: 'library-has-no-terminal',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/(ink|react|commander)/' },
    },
    {
      name: 'file-access-only-where-files-live',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(files|workspace|decisions)/' },
      to: { path: '^(node:)?fs(/promises)?$', dependencyTypes: ['core'] },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
