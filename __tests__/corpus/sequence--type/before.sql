create sequence numbers as bigint maxvalue 30000;
