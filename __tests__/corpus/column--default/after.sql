create table orders (id int, state text default 'draft');
