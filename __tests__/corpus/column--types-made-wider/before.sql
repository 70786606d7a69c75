create table o (id int primary key, a varchar(255), b varchar(50), c numeric(10, 2), d varchar(20), e bit varying(8), f timestamp(3), g int, h smallint, i varchar(5)[], j numeric(10, 2));
