create sequence numbers as smallint maxvalue 30000;
