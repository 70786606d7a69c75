create foreign data wrapper files;
create server disk foreign data wrapper files;
create foreign table lines (line text options (first '1', second '2')) server disk options (format 'csv', header 'on');
