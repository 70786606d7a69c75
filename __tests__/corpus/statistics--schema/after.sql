create schema stats;
create table places (city text, zip text, n int);
create statistics stats.places_city on city, zip from places;
