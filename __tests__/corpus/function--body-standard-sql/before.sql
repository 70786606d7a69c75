create function add(a int, b int) returns int language sql return a + b;
