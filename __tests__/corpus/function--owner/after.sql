-- roles: corpus_owner
create function one() returns int language sql as 'select 1';
alter function one() owner to corpus_owner;
