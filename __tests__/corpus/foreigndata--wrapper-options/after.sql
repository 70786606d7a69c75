create foreign data wrapper nowhere options (debug 'false');
