create table people (id int, a text, b int, c text, d int);
