create function one() returns int language sql leakproof as 'select 1';
