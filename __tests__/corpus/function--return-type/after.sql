create function half(a int) returns bigint language sql as 'select null::bigint';
