do $$ begin for i in 1..150 loop execute format('create table t%s (id int primary key, a text, b int default %s)', i, i); execute format('create index t%s_a on t%s (a)', i, i); end loop; end $$;
do $$ begin for i in 1..150 by 3 loop execute format('alter table t%s add column c text', i); end loop; end $$;
