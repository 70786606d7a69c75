import type { AttributeChange, Family, Judgement, Standing } from '../family.ts'
import type { Weight } from '../schema-diff.ts'
import { attributeValues } from './attribute-values.ts'
import { lineByLine, lines, list, quoted, setting, tableOf, text, toggle } from './words.ts'

/** Row level security policies. */
export const policies: Family = {
  catalogs: { p: 'pg_policy' },
  from: 'pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace',
  where: 'p.oid >= 16384',
  object: { kind: `'policy'`, schema: 'n.nspname', table: 'c.relname', name: 'p.polname' },
  chosenBy: `p.polrelid`,
  address: { catalog: 'pg_policy', oid: 'p.oid', xid: 'p.xmin' },
  parent: `'pg_class/' || p.polrelid`,
  raw: { columns: ['p.polqual::text', 'p.polwithcheck::text'], covers: ['polqual', 'polwithcheck'] },
  ignored: { oid: 'physical', polname: 'the name', polrelid: 'the table' },
  rendered: {
    polroles: `array(select case r when 0 then 'public' else quote_ident(pg_get_userbyid(r)) end collate "C" from unnest(p.polroles) r order by 1)`,
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
      tells: ['polcmd', 'polpermissive', 'polqual', 'polroles', 'polwithcheck'],
      added: (whole) => judge(whole, isPermissive(whole) ? 'security' : 'breaking'),
      dropped: (whole) => judge(whole, isPermissive(whole) ? 'breaking' : 'security'),
      attributes: {
        polroles: lineByLine('roles-changed', 'roles', weighRoles),
        polqual: setting('using-changed', 'using'),
        polwithcheck: setting('check-changed', 'with check'),
        polpermissive: toggle('permissive-changed', { on: 'now permissive', off: 'now restrictive' }, ({ to }) =>
          to === true ? 'security' : 'breaking',
        ),
        polcmd: {
          what: 'command-changed',
          words: ({ from, to }) => `for ${commands[text(from)]} → ${commands[text(to)]}`,
        },
      },
    },
  },
}

const commands = attributeValues['polcmd'] ?? {}

function isPermissive({ fact }: Pick<Standing, 'fact'>): boolean {
  return fact.attributes['polpermissive'] === true
}

function judge(whole: Standing, weight: Weight): Judgement {
  const { attributes } = whole.fact
  const kind = isPermissive(whole) ? 'permissive' : 'restrictive'
  return {
    weight,
    words: `${kind}, for ${commands[text(attributes['polcmd'])]} by \`${text(attributes['polroles'])}\``,
  }
}

/** Of a restrictive policy, roles are let go by leaving it. */
function weighRoles({ from, to, after }: AttributeChange): Weight {
  const less = isPermissive({ fact: after }) ? [from, to] : [to, from]
  const [had, has] = less.map((roles) => new Set(list(roles)))
  return [...(had ?? [])].every((role) => has?.has(role) || has?.has('public')) ? 'security' : 'breaking'
}
