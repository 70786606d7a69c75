create sequence numbers increment -1;
