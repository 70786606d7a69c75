create foreign data wrapper files;
create server disk foreign data wrapper files;
create foreign table lines (line text options (second '2', first '1')) server disk options (header 'on', format 'csv');
