alter table users rename uname to username;
