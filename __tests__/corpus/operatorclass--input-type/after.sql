create operator class my_nums for type bigint using btree as operator 1 <, function 1 btint8cmp(bigint, bigint);
