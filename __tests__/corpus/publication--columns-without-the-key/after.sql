create table keyed (id int primary key, note text);
create publication pub for table keyed (note);
