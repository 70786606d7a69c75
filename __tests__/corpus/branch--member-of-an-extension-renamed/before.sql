create extension citext;
create table t (id int, mail citext check (citext_eq(mail, mail)));
