create function run() returns void language sql as 'select';
