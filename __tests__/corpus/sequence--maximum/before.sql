create sequence numbers maxvalue 1000;
