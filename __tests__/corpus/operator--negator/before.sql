-- order: matters
create function eq3(int, int) returns bool language sql immutable as 'select $1 % 3 = $2 % 3';
create function ne3(int, int) returns bool language sql immutable as 'select $1 % 3 <> $2 % 3';
create operator ==% (leftarg = int, rightarg = int, function = eq3);
create operator <>% (leftarg = int, rightarg = int, function = ne3);
