create table books (U&"\00E9" int);
