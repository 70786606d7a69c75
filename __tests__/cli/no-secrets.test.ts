/** Whatever is mistyped, and wherever: of a database nothing but host, port and database is printed, of other things nothing. */
import { describe, expect, it } from '@jest/globals'
import { runCommand } from '../../src/cli/main.ts'

const secret = 's3cr3t'

/** Nobody listens on port 1. */
const strings = [
  `postgresql+psycopg2://someone:${secret}@127.0.0.1:1/db`,
  `postgresql+asyncpg://someone:${secret}@127.0.0.1:1/db`,
  `mysql://someone:${secret}@127.0.0.1:1/db`,
  `jdbc:postgresql://127.0.0.1:1/db?user=someone&password=${secret}`,
  `jdbc:postgresql://someone:${secret}@127.0.0.1:1/db`,
  `PostgreSQL://someone:${secret}@127.0.0.1:1/db`,
  `postgresql:/someone:${secret}@127.0.0.1:1/db`,
  `postgresql:someone:${secret}@127.0.0.1:1/db`,
  `postgres//someone:${secret}@127.0.0.1:1/db`,
  ` postgresql://someone:${secret}@127.0.0.1:1/db`,
  `\tpostgresql://someone:${secret}@127.0.0.1:1/db\n`,
  `'postgresql://someone:${secret}@127.0.0.1:1/db'`,
  `DATABASE_URL=postgresql://someone:${secret}@127.0.0.1:1/db`,
  `psql postgresql://someone:${secret}@127.0.0.1:1/db`,
  `//someone:${secret}@127.0.0.1:1/db`,
  `someone:${secret}@127.0.0.1:1/db`,
  `someone:${secret}@127.0.0.1/db.json`,
  `postgresql://someone:a@${secret}@127.0.0.1:1/db`,
  `postgresql://someone:${secret}@b@127.0.0.1:1/db`,
  `postgresql://someone:a/${secret}@127.0.0.1:1/db`,
  `postgresql://someone:1/${secret}@127.0.0.1:1/db`,
  `postgresql://someone:1/b?${secret}=c@127.0.0.1:1/db`,
  `postgresql://someone:${secret}/b@127.0.0.1:1/db`,
  `postgresql://someone:${secret}?b@127.0.0.1:1/db`,
  `postgresql://someone:${secret}#b@127.0.0.1:1/db`,
  `postgresql://someone:#${secret}@127.0.0.1:1/db`,
  `postgresql://someone:a:${secret}@127.0.0.1:1/db`,
  `postgresql://someone:${secret}%zz@127.0.0.1:1/db`,
  `postgresql://someone:%${secret}@127.0.0.1:1/db`,
  `postgresql://someone:[${secret}@127.0.0.1:1/db`,
  `postgresql://someone:${secret} b@127.0.0.1:1/db`,
  `postgresql://someone:${secret}@127.0.0.1:1:2/db`,
  `postgresql://someone:${secret}@127.0.0.1:port/db`,
  `postgresql://someone:${secret}@127.0.0.1:1/db?sslmode=${secret}`,
  `postgresql://someone@127.0.0.1:1/db?pasword=${secret}`,
  `postgresql://127.0.0.1:1/db?user=someone&password=${secret}`,
  `postgresql://127.0.0.1:1/db?options=-c%20a=${secret}`,
  `postgresql://someone:${secret}@127.0.0.1:1`,
  `postgresql://someone:${secret}`,
  `host=127.0.0.1 port=1 password=${secret} user=someone`,
  `host=127.0.0.1 port=1 password=a ${secret} user=someone`,
  `host=127.0.0.1 port=1 password=a ${secret}=b user=someone`,
  `host=127.0.0.1 port=1 password='${secret} user=someone`,
  `host=127.0.0.1 port=1 pasword=${secret} user=someone`,
  `host=127.0.0.1;port=1;password=${secret}`,
  `host=127.0.0.1,port=1,password=${secret}`,
  `dbname=db;host=127.0.0.1;password=${secret}`,
  `host=/tmp;password=${secret}`,
  `postgresql://127.0.0.1:1/db;password=${secret}`,
  `postgresql://127.0.0.1:1;password=${secret}/db`,
  `Host=127.0.0.1;Username=someone;Password=${secret}`,
  `host: 127.0.0.1 password: ${secret}`,
  `{"user":"someone","password":"${secret}"}`,
  secret,
]

const places: Readonly<Record<string, (text: string) => readonly string[]>> = {
  'of snapshot': (text) => ['snapshot', text],
  'of diff': (text) => ['diff', text, text],
  'of observe': (text) => ['observe', text, '--', 'true'],
  'for a command': (text) => [text],
  'for a command of help': (text) => ['help', text],
  'for one argument too many': (text) => ['snapshot', 'postgresql://127.0.0.1:1/db', text],
  'for the value of an option': (text) => ['diff', 'a.json', 'b.json', '--format', text, '--exit-code', text],
  'for a schema': (text) => ['diff', 'a.json', 'b.json', '--schemas', text, `--exclude=${text}`],
  'for an option': (text) => ['diff', 'a.json', 'b.json', `--${text}`, `--dbname=${text}`, `-${text}`],
  'in words of their own': (text) => ['snapshot', ...text.split(' ')],
  'without dashes before the command': (text) => ['observe', text, 'psql', text],
}

describe.each(Object.entries(places))('a connection string in the place %s', (_, args) => {
  it('is refused in sentences', async () => {
    for (const text of strings) {
      let output = ''
      const write = (part: string) => {
        output += part
      }
      const failure: unknown = await runCommand(args(text), { write, env: { HOME: '/nowhere' } }).catch(
        (error) => error,
      )
      expect(failure).toMatchObject({ name: 'UserError' })
      const told = `${output}${String(failure)}`
      expect(told.match(new RegExp(`.*(${secret}|someone).*`))?.[0] ?? '').toBe('')
    }
  })
})

it('names the program that could not be run, unless it is no name', async () => {
  const { runToEnd } = await import('../../src/cli/child-command.ts')
  await expect(runToEnd(['no-such-program'], {})).rejects.toThrow(
    'Could not run `no-such-program`: there is no such program.',
  )
  await expect(runToEnd([`URL=postgresql://u:${secret}@h`], {})).rejects.toThrow('Could not run the command: there')
})
