create table places (city text, zip text, n int);
create statistics places_city (dependencies, mcv) on city, zip from places;
