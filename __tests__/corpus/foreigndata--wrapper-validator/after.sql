create foreign data wrapper nowhere validator postgresql_fdw_validator;
