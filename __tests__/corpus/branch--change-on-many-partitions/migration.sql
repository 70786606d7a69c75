alter table spend add column channel text;
create index spend_channel on spend (channel);
alter table spend drop column note;
alter table spend add constraint spend_positive check (id > 0);
