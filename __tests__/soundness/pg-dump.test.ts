import { describe, expect, it } from '@jest/globals'
import { entriesOf } from './pg-dump.ts'

const table = (name: string) => `--
-- Name: ${name}; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.${name} (
    id integer
);
`

const frame = (body: string, token: string) => `--
-- PostgreSQL database dump
--

\\restrict ${token}

SET default_tablespace = '';
SET default_table_access_method = heap;

${body}
--
-- PostgreSQL database dump complete
--

\\unrestrict ${token}
`

describe('the entries of a dump', () => {
  it('do not depend on order or on the token of the dump', () => {
    expect(entriesOf(frame(table('a') + table('b'), 'x1'))).toEqual(entriesOf(frame(table('b') + table('a'), 'y2')))
  })

  it('do not depend on the order of grants', () => {
    const grants = (...lines: readonly string[]) =>
      entriesOf(frame(['-- Name: TABLE a; Type: ACL; Schema: public; Owner: postgres', ...lines].join('\n'), 'x'))
    const [select, insert] = ['GRANT SELECT ON TABLE public.a TO b;', 'GRANT INSERT ON TABLE public.a TO c;']
    expect(grants(select, insert)).toEqual(grants(insert, select))
    expect(grants(select, insert)).not.toEqual(grants(select))
  })

  it('keep the order of lines within an entry', () => {
    const [entry = ''] = entriesOf(frame(table('a'), 'x1'))
    expect(entry.split('\n').slice(-3)).toEqual(['CREATE TABLE public.a (', '    id integer', ');'])
  })

  it('tell the access method with each table, not between them', () => {
    const other = 'SET default_table_access_method = heap2;\n'
    const one = entriesOf(frame(table('a') + other + table('b'), 'x'))
    expect(one).not.toEqual(entriesOf(frame(table('a') + table('b'), 'x')))
    expect(one.find((entry) => entry.includes('Name: a'))).toContain('default_table_access_method: heap\n')
  })
})
