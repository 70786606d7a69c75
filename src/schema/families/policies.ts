import type { Family } from '../family.ts'
import { lineByLine, lines, quoted, setting, tableOf, text, toggle } from './words.ts'

/** Row level security policies. */
export const policies: Family = {
  catalogs: { p: 'pg_policy' },
  from: 'pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace',
  where: 'p.oid >= 16384',
  object: { kind: `'policy'`, schema: 'n.nspname', table: 'c.relname', name: 'p.polname' },
  chosenBy: `p.polrelid`,
  address: { catalog: 'pg_policy', oid: 'p.oid', xid: 'p.xmin' },
  parent: `'pg_class/' || p.polrelid`,
  raw: { rows: { p: 'pg_policy' }, covers: ['polqual', 'polwithcheck'] },
  ignored: { oid: 'physical', polname: 'the name', polrelid: 'the table' },
  rendered: {
    polroles: `array(select case r when 0 then 'public' else quote_ident(pg_get_userbyid(r)) end from unnest(p.polroles) r order by 1)`,
    polqual: 'pg_get_expr(p.polqual, p.polrelid)',
    polwithcheck: 'pg_get_expr(p.polwithcheck, p.polrelid)',
  },
  kinds: {
    policy: {
      ddl: ({ object, attributes }) =>
        lines(
          `create policy ${quoted(object.name)} on ${tableOf(object)}`,
          `  as ${attributes['polpermissive'] === true ? 'permissive' : 'restrictive'} for ${commands[text(attributes['polcmd'])]}`,
          `  to ${text(attributes['polroles'])}`,
          attributes['polqual'] && `  using (${text(attributes['polqual'])})`,
          attributes['polwithcheck'] && `  with check (${text(attributes['polwithcheck'])})`,
        ),
      added: 'breaking',
      dropped: 'breaking',
      otherwise: 'breaking',
      attributes: {
        polroles: lineByLine('roles-changed', 'breaking', 'roles'),
        polqual: setting('using-changed', 'breaking', 'using'),
        polwithcheck: setting('check-changed', 'breaking', 'with check'),
        polpermissive: toggle('permissive-changed', 'breaking', { on: 'now permissive', off: 'now restrictive' }),
        polcmd: {
          what: 'command-changed',
          weight: 'breaking',
          words: ({ from, to }) => `for ${commands[text(from)]} → ${commands[text(to)]}`,
        },
      },
    },
  },
}

const commands: Readonly<Record<string, string>> = { '*': 'all', r: 'select', a: 'insert', w: 'update', d: 'delete' }
