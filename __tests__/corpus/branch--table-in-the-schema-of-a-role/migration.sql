create view corpus_reader.orders as select 1 as id;
