create table spend (id int not null, day int not null, note text) partition by range (day);
create table spend_0 partition of spend for values from (0) to (1);
create table spend_1 partition of spend for values from (1) to (2);
create table spend_2 partition of spend for values from (2) to (3);
create table spend_3 partition of spend for values from (3) to (4);
