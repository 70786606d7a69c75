create procedure run() language sql as 'select';
