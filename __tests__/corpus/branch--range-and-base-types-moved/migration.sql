alter type note set schema shop;
alter type span set schema shop;
