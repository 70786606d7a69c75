create function rn() returns bigint language internal window as 'window_row_number';
