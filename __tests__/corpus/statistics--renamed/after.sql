create table places (city text, zip text, n int);
create statistics places_city_zip on city, zip from places;
