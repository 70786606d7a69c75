create function rn() returns bigint language internal as 'window_row_number';
