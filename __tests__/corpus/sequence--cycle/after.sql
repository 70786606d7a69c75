create sequence numbers cycle;
