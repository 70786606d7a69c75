create sequence numbers increment 5;
