create table places (city text, zip text);
create table towns (city text, zip text);
create statistics pairs on city, zip from towns;
