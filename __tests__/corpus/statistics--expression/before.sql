create table places (city text, zip text, n int);
create statistics places_city on (lower(city)) from places;
