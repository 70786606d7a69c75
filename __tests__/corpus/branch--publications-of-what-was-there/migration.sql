alter publication pub add table keyless;
create publication everything for all tables;
create publication of_the_shop for tables in schema shop;
