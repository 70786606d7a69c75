create table shifts (id int, span interval day to second);
