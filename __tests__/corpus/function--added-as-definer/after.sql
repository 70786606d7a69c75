create schema shop;
create function shop.open() returns int language sql security definer as 'select 1';
create function shop.closed() returns int language sql security definer as 'select 1';
revoke execute on function shop.closed() from public;
grant execute on function shop.closed() to corpus_app;
