create sequence numbers maxvalue 9999;
