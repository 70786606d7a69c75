create table books (U&"e\0301" int);
