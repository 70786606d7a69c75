create sequence numbers cache 20;
