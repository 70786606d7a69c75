/**
 * Which way imports run, checked by `npm run lint`. The rooms of src/ stand above each other, and a line reaches only down.
 * https://github.com/sverweij/dependency-cruiser/blob/main/doc/rules-reference.md
 */
const floors = [
  {
    rooms: ['index.ts', 'observer-entry.ts', 'cli/bin.ts'],
    reason: 'launchers start a story, and nothing starts them',
  },
  { rooms: ['pre.ts', 'main.ts', 'post.ts', 'observer.ts', 'cli/'], reason: 'each way in is a story of its own' },
  { rooms: ['modes/'], reason: 'a mode is told by main alone; what two modes share is an act' },
  { rooms: ['acts/'], reason: 'what modes are made of knows no mode' },
  { rooms: ['action/'], reason: 'the runner is read and written the same way whatever is done' },
  { rooms: ['report/'], reason: 'what is rendered from the report does not care where it runs' },
  { rooms: ['migration/'], reason: 'what is measured and found knows nothing of who reads it' },
  { rooms: ['branch/'], reason: 'a service is asked for branches, not for what happens on them' },
  {
    rooms: ['schema/', 'test-results/', 'workload/'],
    reason: 'they read one thing each, and know nothing of branches',
  },
  { rooms: ['github/', 'postgres/'], reason: 'the two edges know only their own protocol' },
  { rooms: ['ground/'], reason: 'what every room stands on stands on nothing' },
]

const place = ({ rooms }) => `^src/(${rooms.map((room) => room.replace('.', '\\.')).join('|')})`

const downwards = floors.slice(1).map((floor, level) => ({
  name: `${floor.rooms.join(' ')} reaches only down`,
  comment: floor.reason,
  severity: 'error',
  from: { path: place(floor), pathNot: '^src/cli/bin\\.ts$' },
  to: {
    path: floors
      .slice(0, level + 1)
      .map(place)
      .join('|'),
  },
}))

const sideways = floors
  .filter(({ rooms }) => rooms.length > 1)
  .map((floor) => ({
    name: `${floor.rooms.join(' ')} do not reach each other`,
    comment: floor.reason,
    severity: 'error',
    from: { path: `^src/(${floor.rooms.map((room) => room.replace('.', '\\.')).join('|')})` },
    to: { path: place(floor), pathNot: '^src/$1' },
  }))

const bundled = [
  '@actions/core',
  '@actions/github',
  'diff',
  'fast-xml-parser',
  'marked',
  'pg',
  'tinyglobby',
  'undici',
  'zod',
]

export default {
  forbidden: [
    ...downwards,
    ...sideways,
    rule('no circles', 'types too: of two files in a circle, neither can be read first', {}, { circular: true }),
    rule(
      'src stands alone',
      'what runs at the users needs nothing of the laptop',
      { path: '^src/' },
      { path: '^(local|demo|bench|__tests__)/' },
    ),
    rule(
      'local speaks the protocol',
      'a stand-in that shares code with its client would share its errors',
      { path: '^local/' },
      { path: '^src/(branch|acts|modes|workload)/' },
    ),
    rule(
      'one service does not know another',
      'what two services share is policy, and stands beside them',
      { path: '^src/branch/([^/]+)/' },
      { path: '^src/branch/[^/]+/', pathNot: '^src/branch/$1/' },
    ),
    rule(
      'policy knows no service',
      'only the roster of services names them',
      { path: '^src/branch/[^/]+\\.ts$' },
      { path: '^src/branch/[^/]+/' },
    ),
    rule(
      'only what is listed',
      'the bundle holds all that it needs, so the package asks for none; what goes into it is decided here',
      { path: '^src/' },
      { path: 'node_modules/', pathNot: `node_modules/(@types/)?(${bundled.join('|')})/` },
    ),
    rule(
      'only what is declared',
      'another machine has what package.json names',
      { path: '^src/' },
      { dependencyTypes: ['npm-no-pkg', 'unknown', 'undetermined'] },
    ),
    rule(
      'one voice to the runner',
      'what is printed through @actions/core has passed what keeps strangers from giving orders',
      { path: '^src/', pathNot: '^src/action/runner\\.ts$' },
      { path: 'node_modules/@actions/core/' },
    ),
    rule('nothing missing', 'an import leads somewhere', {}, { couldNotResolve: true }),
  ],
  options: {
    // TypeScript 7 has no API that the cruiser could parse with; swc has.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(build|dist|demo/(pull-requests|deployed-version))/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}

function rule(name, comment, from, to) {
  return { name, comment, severity: 'error', from, to }
}
