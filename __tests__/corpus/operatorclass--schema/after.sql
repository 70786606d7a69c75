create schema math;
create operator class math.my_ints for type int using btree as operator 1 <, function 1 btint4cmp(int, int);
