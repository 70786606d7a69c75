create foreign data wrapper remote;
create server there foreign data wrapper remote;
create foreign table lines (line text) server there options (path '/lines', api_key 'one');
