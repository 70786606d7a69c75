create table events (id int, at int) partition by range (at);
do $$ begin for i in 1..120 loop execute format('create table events_%s partition of events for values from (%s) to (%s)', i, i * 10, i * 10 + 10); end loop; end $$;
create index events_id on events (id);
