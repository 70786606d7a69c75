/** What has become of roles and of the database itself, in words. Pure. */
import type { MigrationEvidence } from './evidence.ts'
import type { ServerFact } from './server-state.ts'

export type ServerChange = NonNullable<MigrationEvidence['server']>[number]

type Pair = { readonly before: ServerFact | undefined; readonly after: ServerFact | undefined }

export function serverChanges(before: readonly ServerFact[], after: readonly ServerFact[]): ServerChange[] {
  const stayed = new Set(databasesOf(before).filter((id) => databasesOf(after).includes(id)))
  // What a database came with, or took along, changes nothing for anybody: a test suite may make dozens.
  const isOfOne = ({ what, detail: { database } }: ServerFact) =>
    what === 'database' || database === null || database === undefined || stayed.has(database)
  return pair(before.filter(isOfOne), after.filter(isOfOne)).flatMap(({ before: was, after: is }) => {
    const fact = is ?? was
    if (fact === undefined) return []
    // Whatever a role had is gone with it, and was never anybody's before it came.
    return sayers[fact.what](was, is).map(({ taken, words }) => ({ taken, subject: fact.name, words }))
  })
}

function databasesOf(facts: readonly ServerFact[]): readonly string[] {
  return facts.flatMap(({ what, id }) => (what === 'database' ? id : []))
}

/** A role that was dropped and made again under its name is the same to those who use it. */
function pair(before: readonly ServerFact[], after: readonly ServerFact[]): readonly Pair[] {
  const known = new Map(after.map((fact) => [keyOf(fact), fact]))
  const named = new Map(after.map((fact) => [nameOf(fact), fact]))
  const ids = new Set(before.map(keyOf))
  const met = new Set<ServerFact>()
  const pairs = before.map((fact): Pair => {
    const again = known.get(keyOf(fact)) ?? named.get(nameOf(fact))
    const other = again !== undefined && (keyOf(again) === keyOf(fact) || !ids.has(keyOf(again))) ? again : undefined
    if (other !== undefined) met.add(other)
    return { before: fact, after: other }
  })
  return [...pairs, ...after.filter((fact) => !met.has(fact)).map((fact): Pair => ({ before: undefined, after: fact }))]
}

function keyOf({ what, id }: ServerFact): string {
  return `${what} ${id}`
}

function nameOf({ what, name, detail }: ServerFact): string {
  return [what, name, detail['setting'], detail['right'], detail['whom']].join(' ')
}

type Said = Pick<ServerChange, 'taken' | 'words'>
type Sayer = (was: ServerFact | undefined, is: ServerFact | undefined) => readonly Said[]

const taken = (words: string): Said => ({ taken: true, words })
const given = (words: string): Said => ({ taken: false, words })

const sayers: Readonly<Record<ServerFact['what'], Sayer>> = {
  role: (was, is) => {
    if (is === undefined) return [taken(`role \`${was?.name}\` dropped`)]
    const role = `\`${is.name}\``
    const has = (name: string) => is.detail[name] === 'true'
    const had = (name: string) => was?.detail[name] === 'true'
    return [
      ...(was !== undefined && was.name !== is.name ? [taken(`role \`${was.name}\` renamed to ${role}`)] : []),
      ...abilities.flatMap(([name, may, may_not]) => {
        if (has(name) === had(name)) return []
        return has(name) ? [given(`role ${role} ${may}`)] : was === undefined ? [] : [taken(`role ${role} ${may_not}`)]
      }),
      ...(was === undefined ? [] : [...bounds(was, is), ...password(was, is)]),
    ]
  },

  membership: (was, is) => {
    const { role, member } = (is ?? was)?.detail ?? {}
    if (is === undefined) return [taken(`\`${member}\` is no member of \`${role}\` any more`)]
    if (was === undefined) return [given(`\`${member}\` made a member of \`${role}\`${options(is)}`)]
    return ['admin', 'inherit', 'set'].flatMap((name) => {
      if (is.detail[name] === was.detail[name]) return []
      const say = is.detail[name] === 'true' ? given : taken
      return [say(`membership of \`${member}\` in \`${role}\`: ${name} ${is.detail[name]}`)]
    })
  },

  setting: (was, is) => {
    const { setting, where: place, whose } = (is ?? was)?.detail ?? {}
    if (is?.detail['value'] === was?.detail['value']) return []
    const who = whose === null || whose === undefined ? 'sessions' : `sessions of \`${whose}\``
    const where = place ? `in ${place.replace(/^database (.*)$/, 'database `$1`')} ` : ''
    const now = is === undefined ? 'without' : 'with'
    return [taken(`${who} ${where}begin ${now} ${settingInWords(setting ?? '', is?.detail['value'])}`)]
  },

  database: (was, is) => {
    if (was === undefined || is === undefined) return []
    const { owner, open, template } = is.detail
    const [from, to] = [Number(was.detail['connections']), Number(is.detail['connections'])]
    return [
      ...(was.name === is.name ? [] : [taken(`${quoted(was)} renamed to ${quoted(is)}`)]),
      ...(was.detail['owner'] === owner
        ? []
        : [taken(`owner of ${quoted(is)} is \`${owner}\`, was \`${was.detail['owner']}\``)]),
      ...(from === to ? [] : [(isLess(to, from) ? taken : given)(`${quoted(is)} takes ${connections(to)}`)]),
      ...(was.detail['open'] === open
        ? []
        : [open === 'true' ? given(`${quoted(is)} takes connections`) : taken(`${quoted(is)} takes no connections`)]),
      ...(was.detail['template'] === template
        ? []
        : [given(`${quoted(is)} is ${template === 'true' ? 'a' : 'no'} template`)]),
    ]
  },

  grant: (was, is) => {
    const { right, whom } = (is ?? was)?.detail ?? {}
    const to = whom === 'everybody' ? whom : `\`${whom}\``
    if (is === undefined) return [taken(`${right} on ${quoted(was)} taken from ${to}`)]
    if (was === undefined) return [given(`${right} on ${quoted(is)} given to ${to}`)]
    if (is.detail['grantable'] === was.detail['grantable']) return []
    return is.detail['grantable'] === 'true'
      ? [given(`${to} may give ${right} on ${quoted(is)} to others`)]
      : [taken(`${to} may not give ${right} on ${quoted(is)} to others any more`)]
  },

  'file setting': (was, is) => {
    if (is?.detail['value'] === was?.detail['value']) return []
    const [, name = ''] = (is ?? was)?.name.split(' ') ?? []
    return [
      taken(
        `the server will run ${is === undefined ? 'without' : 'with'} ${settingInWords(name, is?.detail['value'])}`,
      ),
    ]
  },
}

/** Attribute, what it is to have it, what it is to lose it. https://www.postgresql.org/docs/current/role-attributes.html */
const abilities: readonly (readonly [string, string, string])[] = [
  ['superuser', 'is a superuser', 'is no superuser any more'],
  ['log in', 'may log in', 'may not log in any more'],
  ['create roles', 'may create roles', 'may not create roles any more'],
  ['create databases', 'may create databases', 'may not create databases any more'],
  ['replicate', 'may replicate', 'may not replicate any more'],
  ['bypass row level security', 'passes by row level security', 'does not pass by row level security any more'],
]

function bounds(was: ServerFact, is: ServerFact): readonly Said[] {
  const role = `role \`${is.name}\``
  const [from, to] = [Number(was.detail['connections']), Number(is.detail['connections'])]
  const [until, untilNow] = [untilOf(was), untilOf(is)]
  const inherits = is.detail['inherit'] === 'true'
  return [
    ...(was.detail['inherit'] === is.detail['inherit']
      ? []
      : [
          inherits
            ? given(`${role} has the rights of what it is a member of`)
            : taken(`${role} does not inherit any more`),
        ]),
    ...(from === to ? [] : [(isLess(to, from) ? taken : given)(`${role} has ${connections(to)}`)]),
    ...(until === untilNow
      ? []
      : [
          (untilNow < until ? taken : given)(
            `password of ${role} valid ${untilNow === Number.POSITIVE_INFINITY ? 'for ever' : `until ${new Date(untilNow * 1000).toISOString()}`}`,
          ),
        ]),
  ]
}

function password(was: ServerFact, is: ServerFact): readonly Said[] {
  if (was.detail['password'] === is.detail['password']) return []
  return [taken(`password of role \`${is.name}\` ${is.detail['password'] === null ? 'removed' : 'changed'}`)]
}

function untilOf({ detail }: ServerFact): number {
  const until = detail['valid until']
  return until === null || until === undefined ? Number.POSITIVE_INFINITY : Number(until)
}

/** Minus one is no limit. */
function isLess(to: number, from: number): boolean {
  return to !== -1 && (from === -1 || to < from)
}

function connections(limit: number): string {
  return limit === -1 ? 'any number of connections' : `at most ${limit} connections`
}

function options({ detail }: ServerFact): string {
  const isAdmin = detail['admin'] === 'true'
  return isAdmin ? ', and may make others one' : ''
}

/** The server's own settings hold no secrets; those of users and extensions, which have a dot in their names, may. */
function settingInWords(setting: string, value: string | null | undefined): string {
  const isShown = value !== undefined && value !== null && !setting.includes('.')
  return isShown ? `\`${setting} = ${value}\`` : `\`${setting}\``
}

function quoted(fact: ServerFact | undefined): string {
  const [kind = '', ...name] = (fact?.name ?? '').split(' ')
  return `${kind} \`${name.join(' ')}\``
}
