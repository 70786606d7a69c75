alter table ecommerce.customers add column if not exists email_verified boolean default false;

update ecommerce.customers set email_verified = true where id % 3 = 0;
