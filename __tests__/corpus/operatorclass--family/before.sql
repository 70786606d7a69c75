create operator family one using btree;
create operator family two using btree;
create operator class my_ints for type int using btree family one as operator 1 <, function 1 btint4cmp(int, int);
