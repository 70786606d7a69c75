create procedure give(out a int) language plpgsql as 'begin a := 1; end';
