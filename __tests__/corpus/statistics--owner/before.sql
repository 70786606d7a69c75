-- roles: corpus_owner
create table places (city text, zip text, n int);
create statistics places_city on city, zip from places;
