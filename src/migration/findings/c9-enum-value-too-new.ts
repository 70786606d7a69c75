import type { FindingRule } from './finding.ts'

export const enumValueTooNew: FindingRule = {
  code: 'C9',
  name: 'Enum value used by the transaction that adds it',
  severity: 'high',
  basis: 'measured',
  condition: 'A migration failed because it used an enum value that its own transaction had added.',
  effect: 'It fails in production too, and with every tool that runs a migration as one transaction.',
  remedy: 'Add the value in a migration of its own, before the one that uses it.',
  given: "create type mood as enum ('sad'); create table people (mood mood);",
  bad: "begin; alter type mood add value 'happy'; insert into people values ('happy'); commit;",
  good: "begin; alter type mood add value 'happy'; commit; insert into people values ('happy');",
  find: ({ migrations = [] }) =>
    migrations.flatMap(({ name, failure }) =>
      failure?.sqlstate === unsafeNewEnumValue
        ? [
            {
              subject: name,
              message: 'A value was used before the transaction that added it to its enum was committed.',
              ...(failure.line === undefined ? {} : { place: { file: name, line: failure.line } }),
            },
          ]
        : [],
    ),
}

/** https://www.postgresql.org/docs/current/errcodes-appendix.html */
const unsafeNewEnumValue = '55P04'
