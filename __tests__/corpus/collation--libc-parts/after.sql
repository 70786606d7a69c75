create collation parts (provider = libc, lc_collate = 'C', lc_ctype = 'POSIX');
