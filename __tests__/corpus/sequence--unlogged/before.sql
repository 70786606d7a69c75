-- postgres: >=15
create sequence numbers;
