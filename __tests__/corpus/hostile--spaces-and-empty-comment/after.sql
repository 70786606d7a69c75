create table " padded " (" x " int);
comment on column " padded "." x " is '  ';
