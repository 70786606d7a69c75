create schema "the ""shop""";
create table "the ""shop"""."order's" ("it's" int, "say ""hi""" text not null);
