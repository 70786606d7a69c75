create table "back\slash" (c text default '\na');
