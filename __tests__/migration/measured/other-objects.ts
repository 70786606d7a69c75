/** Types, domains, sequences, functions, statistics, publications: what they do to tables. */
import type { MeasuredStatement } from './measured-statement.ts'

export const otherObjects: readonly MeasuredStatement[] = [
  { name: 'add enum value', sql: "alter type mood add value 'great'", locks: '' },
  { name: 'rename enum value', sql: "alter type mood rename value 'sad' to 'bad'", locks: '' },
  {
    name: 'add attribute to a type that a table is of',
    sql: 'alter type comp add attribute y int cascade',
    locks: 'comp[c]:AX typed:AX',
  },
  { name: 'drop a type that a column has', sql: 'drop type mood cascade', locks: 'en:AX' },
  { name: 'check on a domain nobody uses', sql: 'alter domain plain_int add check (value < 5000)', locks: '' },
  {
    name: 'check on a domain in use',
    sql: 'alter domain positive add check (value < 5000)',
    locks: 'ud:S',
    scans: 'ud:1:1000',
  },
  {
    name: 'check on a domain in use, not valid',
    sql: 'alter domain positive add check (value < 5000) not valid',
    locks: '',
  },
  { name: 'not null on a domain in use', sql: 'alter domain positive set not null', locks: 'ud:S', scans: 'ud:1:1000' },
  { name: 'restart sequence', sql: 'alter sequence sq restart', locks: 'sq[S]:SRX' },
  { name: 'another increment of a sequence', sql: 'alter sequence sq increment 2', locks: 'sq[S]:SRX' },
  { name: 'a sequence owned by a column', sql: 'alter sequence sq owned by t.a', locks: 'sq[S]:SRX t:AS' },
  {
    name: 'replace function',
    sql: "create or replace function noop() returns trigger language plpgsql as 'begin return old; end'",
    locks: '',
  },
  { name: 'create event trigger', sql: 'create event trigger z on ddl_command_end execute function evt()', locks: '' },
  { name: 'create statistics', sql: 'create statistics st on a, u from t', locks: 't:SUX' },
  { name: 'drop statistics', sql: 'drop statistics t_st', locks: 't:SUX' },
  { name: 'create publication', sql: 'create publication z for table t', locks: 't:SUX' },
  { name: 'drop an empty schema', sql: 'drop schema empty cascade', locks: '' },
]
