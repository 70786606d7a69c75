create table words (id int, word text);
