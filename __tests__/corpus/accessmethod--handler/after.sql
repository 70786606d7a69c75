create function my_heap(internal) returns table_am_handler language internal strict as 'heap_tableam_handler';
create access method heap2 type table handler my_heap;
