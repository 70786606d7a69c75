create sequence numbers minvalue 0 start 1;
