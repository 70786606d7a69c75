/**
 * `channel_binding=require`: a login that is not bound to the encryption is broken off before the password, or what proves it, is
 * sent. https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNECT-CHANNEL-BINDING
 */
import type pg from 'pg'

/** Before the connection begins: then we hear of each message first. */
export function insistOnChannelBinding({ connection }: pg.Client): void {
  const refuse = () => {
    connection.emit('error', new Error('it does not bind the login to TLS, which `channel_binding=require` asks for'))
    connection.stream.destroy()
  }
  let bound = false
  connection.on('authenticationCleartextPassword', refuse)
  connection.on('authenticationMD5Password', refuse)
  connection.on('authenticationSASL', ({ mechanisms }: { readonly mechanisms: readonly string[] }) => {
    if (!mechanisms.includes('SCRAM-SHA-256-PLUS')) refuse()
  })
  connection.on('authenticationSASLFinal', () => {
    bound = true
  })
  connection.on('authenticationOk', () => {
    if (!bound) refuse()
  })
}
