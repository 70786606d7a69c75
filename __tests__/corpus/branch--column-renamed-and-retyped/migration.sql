alter table users rename age to years;
alter table users alter column years type bigint;
