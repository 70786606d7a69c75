create table places (city text, zip text, n int);
