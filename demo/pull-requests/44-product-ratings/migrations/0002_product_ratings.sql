alter table ecommerce.products add column if not exists avg_rating numeric(3,2) default 0.00;

update ecommerce.products set avg_rating = 1 + random() * 4 where avg_rating = 0;
