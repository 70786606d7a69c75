alter view open_orders rename to current_orders;
alter materialized view order_totals rename to totals;
alter sequence numbers rename to order_numbers;
alter domain amount rename to money_amount;
alter type place rename to address;
alter function total() rename to sum_total;
alter procedure tidy() rename to clean;
