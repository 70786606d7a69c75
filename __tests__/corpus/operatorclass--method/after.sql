create operator class my_ints for type int using hash as operator 1 =, function 1 hashint4(int);
