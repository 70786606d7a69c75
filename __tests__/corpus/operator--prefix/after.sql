create function neg(int) returns int language sql immutable as 'select -$1';
create function neg2(int, int) returns int language sql immutable as 'select -$1';
create operator !- (leftarg = int, rightarg = int, function = neg2);
