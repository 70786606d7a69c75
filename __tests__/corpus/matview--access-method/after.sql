create access method heap2 type table handler heap_tableam_handler;
create materialized view totals using heap2 as select 1 as n;
