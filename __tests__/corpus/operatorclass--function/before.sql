create function my_cmp(int, int) returns int language internal immutable strict as 'btint4cmp';
create operator class my_ints for type int using btree as operator 1 <, function 1 btint4cmp(int, int);
