/**
 * The functions of PostgreSQL Anonymizer that masking rules name most, in SQL: npm has no server with the extension. Names and arguments
 * are its own, what they make up is not. https://postgresql-anonymizer.readthedocs.io/en/stable/masking_functions/
 */

/** Run in each database that has rules. Together with the schema it would be the extension, which pg_dump leaves out. */
export const anonSchemaSql: readonly string[] = [
  'create schema anon',
  ...[
    ['random_string(length int) returns text', `select left(md5(random()::text) || md5(random()::text), length)`],
    ['random_int_between(low int, high int) returns int', `select low + floor(random() * (high - low + 1))::int`],
    [
      'random_bigint_between(low bigint, high bigint) returns bigint',
      `select low + floor(random() * (high - low + 1))::bigint`,
    ],
    [
      'random_date_between(low timestamptz, high timestamptz) returns timestamptz',
      `select low + random() * (high - low)`,
    ],
    ['random_date() returns timestamptz', `select anon.random_date_between('1900-01-01', now())`],
    ['random_zip() returns text', `select lpad(anon.random_int_between(0, 99999)::text, 5, '0')`],
    [
      `random_phone(prefix text default '0') returns text`,
      `select prefix || lpad(anon.random_bigint_between(0, 999999999)::text, 9, '0')`,
    ],
    ['hash(seed text) returns text', `select encode(sha256(convert_to(seed, 'UTF8')), 'hex')`],
    [
      'partial(value text, prefix int, padding text, suffix int) returns text',
      `select left(value, prefix) || padding || right(value, suffix)`,
    ],
    [
      'partial_email(value text) returns text',
      `select left(value, 2) || '******@' || left(split_part(value, '@', 2), 2) || '******.' || reverse(split_part(reverse(value), '.', 1))`,
    ],
    ...['smallint', 'int', 'bigint', 'numeric', 'real', 'double precision'].map((type) => [
      `noise(value ${type}, ratio double precision) returns ${type}`,
      `select (value * (1 + (2 * random() - 1) * ratio))::${type}`,
    ]),
    ['dummy_uuidv4() returns uuid', `select gen_random_uuid()`],
    [
      'fake_first_name() returns text',
      `select (array['Ada','Ben','Cleo','Dan','Eve','Finn'])[ceil(random() * 6)::int]`,
    ],
    [
      'fake_last_name() returns text',
      `select (array['Able','Baker','Cole','Dunn','Eads','Ford'])[ceil(random() * 6)::int]`,
    ],
    ['fake_city() returns text', `select (array['Arden','Belmont','Clayton','Dover'])[ceil(random() * 4)::int]`],
    ['fake_country() returns text', `select (array['Arcadia','Borduria','Cascara','Dacia'])[ceil(random() * 4)::int]`],
    [
      'fake_company() returns text',
      `select anon.fake_last_name() || ' ' || (array['Ltd','Inc','and Sons'])[ceil(random() * 3)::int]`,
    ],
    [
      'fake_address() returns text',
      `select anon.random_int_between(1, 999) || ' ' || anon.fake_last_name() || ' Street'`,
    ],
    ['fake_email() returns text', `select 'user_' || anon.random_string(20) || '@example.com'`],
    ['lorem_ipsum() returns text', `select 'Lorem ipsum dolor sit amet, consectetur adipiscing elit.'`],
  ].map(
    ([signature, body]) =>
      `create function anon.${signature} language sql volatile set search_path = pg_catalog as $$ ${body} $$`,
  ),
  'grant usage on schema anon to public',
]
