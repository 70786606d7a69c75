alter index orders_code rename to orders_by_code;
