create table places (city text, zip text, n int);
create statistics places_city on city, zip from places;
comment on statistics places_city is 'They go together';
