create table places (city text, zip text, n int);
create statistics places_city (dependencies) on city, zip from places;
