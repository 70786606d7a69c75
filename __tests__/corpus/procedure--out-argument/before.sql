create procedure give(inout a int) language plpgsql as 'begin a := 1; end';
