create schema billing;
create sequence public.numbers;
