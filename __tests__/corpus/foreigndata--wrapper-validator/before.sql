create foreign data wrapper nowhere;
