create table words (id int, word text collate "C");
