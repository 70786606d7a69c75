/** Something else stands on what is to change. */
import type { Hint } from './hint.ts'

export const dependents: Hint = {
  sqlstates: ['2BP01', '0A000', '42P16'],
  says({ sqlstate, message }) {
    if (sqlstate === '2BP01') {
      return 'Other objects stand on it. Drop or change them first, by name; `cascade` takes all of them, and the report says which.'
    }
    if (/^cannot alter type of a column used by/.test(message)) {
      return 'Drop what uses the column, change it, and create the other anew, with its grants, in the same file.'
    }
    if (/^cannot (drop columns from view|change (name|data type) of view column)/.test(message)) {
      return '`create or replace view` only adds columns at the end. Drop the view and create it anew, with its grants.'
    }
    return undefined
  },
}
