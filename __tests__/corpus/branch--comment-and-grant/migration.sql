comment on table orders is 'One row a basket';
grant select on orders to corpus_reader;
