create table logs (id bigint not null, line text, at timestamptz);
