/**
 * The options of a connection, by libpq's names, and the variables they are read from.
 * https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-PARAMKEYWORDS
 * https://www.postgresql.org/docs/current/libpq-envars.html
 */

export type Keyword = {
  readonly env?: string
  /** The only values that we can do; none at all: the option is refused. */
  readonly takes?: readonly string[]
}

export const keywords: ReadonlyMap<string, Keyword> = new Map(
  Object.entries<Keyword>({
    host: { env: 'PGHOST' },
    hostaddr: { env: 'PGHOSTADDR' },
    port: { env: 'PGPORT' },
    dbname: { env: 'PGDATABASE' },
    user: { env: 'PGUSER' },
    password: { env: 'PGPASSWORD' },
    passfile: { env: 'PGPASSFILE' },
    service: { env: 'PGSERVICE' },
    servicefile: { env: 'PGSERVICEFILE' },
    connect_timeout: { env: 'PGCONNECT_TIMEOUT' },
    options: { env: 'PGOPTIONS' },
    application_name: { env: 'PGAPPNAME' },
    target_session_attrs: {
      env: 'PGTARGETSESSIONATTRS',
      takes: ['any', 'read-write', 'read-only', 'primary', 'standby', 'prefer-standby'],
    },

    sslmode: { env: 'PGSSLMODE', takes: ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full'] },
    sslnegotiation: { env: 'PGSSLNEGOTIATION', takes: ['postgres', 'direct'] },
    sslrootcert: { env: 'PGSSLROOTCERT' },
    sslcert: { env: 'PGSSLCERT' },
    sslkey: { env: 'PGSSLKEY' },
    sslpassword: {},
    sslcrl: { env: 'PGSSLCRL' },
    ssl_min_protocol_version: { env: 'PGSSLMINPROTOCOLVERSION', takes: ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] },
    ssl_max_protocol_version: { env: 'PGSSLMAXPROTOCOLVERSION', takes: ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] },
    channel_binding: { env: 'PGCHANNELBINDING', takes: ['disable', 'prefer', 'require'] },

    // Without effect here: we read in UTF-8, know no Kerberos, and leave the rest to the system. Any order is a random one.
    fallback_application_name: {},
    client_encoding: { env: 'PGCLIENTENCODING' },
    keepalives: {},
    keepalives_idle: {},
    keepalives_interval: {},
    keepalives_count: {},
    tcp_user_timeout: {},
    load_balance_hosts: { env: 'PGLOADBALANCEHOSTS', takes: ['disable', 'random'] },
    krbsrvname: { env: 'PGKRBSRVNAME' },
    gsslib: { env: 'PGGSSLIB' },
    gssdelegation: { env: 'PGGSSDELEGATION' },
    sslcompression: { env: 'PGSSLCOMPRESSION' },

    // What asks for more than the driver can do is refused, not passed over.
    gssencmode: { env: 'PGGSSENCMODE', takes: ['disable', 'prefer'] },
    sslsni: { env: 'PGSSLSNI', takes: ['1'] },
    sslcertmode: { env: 'PGSSLCERTMODE', takes: ['allow'] },
    replication: { takes: ['false', 'off', 'no', '0'] },
    min_protocol_version: { env: 'PGMINPROTOCOLVERSION', takes: ['3.0'] },
    max_protocol_version: { env: 'PGMAXPROTOCOLVERSION', takes: ['3.0', '3.2', 'latest'] },
    sslcrldir: { env: 'PGSSLCRLDIR', takes: [] },
    sslkeylogfile: { takes: [] },
    requirepeer: { env: 'PGREQUIREPEER', takes: [] },
    require_auth: { env: 'PGREQUIREAUTH', takes: [] },
    scram_client_key: { takes: [] },
    scram_server_key: { takes: [] },
    oauth_issuer: { takes: [] },
    oauth_client_id: { takes: [] },
    oauth_client_secret: { takes: [] },
    oauth_scope: { takes: [] },
  }),
)

/** By keyword, as given: an empty value is none. */
export type Values = ReadonlyMap<string, string>

/** What was read, as far as it could be. */
export type ReadString = { readonly values: Values; readonly problems: readonly string[] }

/** Says what is wrong with a value, never what it is: in a mistyped string, any value may be a part of the password. */
export function valueProblems(values: Values): readonly string[] {
  return [...values].flatMap(([name, value]) => {
    const takes = keywords.get(name)?.takes
    if (takes === undefined || takes.includes(value)) return []
    if (takes.length === 0) return [`The option \`${name}\` is not supported here.`]
    return [`The option \`${name}\` takes ${list(takes)} here.`]
  })
}

/** An option that libpq does not have. */
export function unknownOption(name: string, mayBeShown: boolean): string {
  const shown = mayBeShown && /^[A-Za-z][\w.-]{0,40}$/.test(name)
  return shown
    ? `There is no option \`${name}\` among those of libpq: leave it out.`
    : 'It has an option that libpq does not have. Its name is not shown, because it may be a part of the password.'
}

function list(words: readonly string[]): string {
  return words.length === 1 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}
