create view one as select 1 as n;
comment on view one is 'Just one';
