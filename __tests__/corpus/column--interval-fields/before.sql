create table shifts (id int, span interval hour to minute);
