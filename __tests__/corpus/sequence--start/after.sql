create sequence numbers start 100;
