create sequence numbers cache 1;
