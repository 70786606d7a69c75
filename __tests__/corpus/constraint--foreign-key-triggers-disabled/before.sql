create table users (id int primary key);
create table orders (user_id int constraint of_user references users);
