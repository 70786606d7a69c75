create table "back\slash" (c text default '\nb');
