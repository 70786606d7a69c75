create table o (id int primary key, a varchar(500), b text, c numeric(14, 2), d varchar, e bit varying(16), f timestamp(6), g bigint, h int, i varchar(9)[], j numeric(14, 4));
