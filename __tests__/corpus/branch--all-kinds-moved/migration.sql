alter table orders set schema shop;
alter view open_orders set schema shop;
alter materialized view order_totals set schema shop;
alter sequence numbers set schema shop;
alter domain amount set schema shop;
alter type place set schema shop;
alter type mood set schema shop;
alter function total() set schema shop;
alter procedure tidy() set schema shop;
