-- postgres: >=15
create unlogged sequence numbers;
