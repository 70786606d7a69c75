create materialized view m as select 1 as one;
alter materialized view m owner to corpus_app;
