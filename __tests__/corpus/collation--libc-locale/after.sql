create collation parts (provider = libc, lc_collate = 'POSIX', lc_ctype = 'C');
