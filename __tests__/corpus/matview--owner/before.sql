-- roles: corpus_app
create materialized view m as select 1 as one;
