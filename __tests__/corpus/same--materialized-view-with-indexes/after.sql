create type match_kind as enum ('name', 'alias');
create table items (id int primary key, name text, aliases text[]);
create materialized view item_search as
  with joined as (
    select id, name as term, 'name'::match_kind as kind, null::numeric as weight from items
    union all
    select i.id, a.term, 'alias'::match_kind, null::numeric from items i cross join lateral unnest(i.aliases) a (term)
  )
  select * from joined;
create unique index on item_search (id, term);
create index on item_search using gin (to_tsvector('simple'::regconfig, term));
