create sequence a;
create sequence b;
create table orders (id int default nextval('b'));
