create schema billing;
create sequence billing.numbers;
