create schema audit;
create table audit.log (id bigint generated always as identity primary key, at timestamptz not null default now(), tab text, op text, old_row jsonb, new_row jsonb);
create function audit.record() returns trigger language plpgsql security definer as $$
begin
  insert into audit.log (tab, op, old_row, new_row) values (tg_table_name, tg_op, to_jsonb(old), to_jsonb(new));
  return new;
end
$$;
create table people (id int primary key, name text);
create trigger people_audit after insert or update on people for each row execute function audit.record();
