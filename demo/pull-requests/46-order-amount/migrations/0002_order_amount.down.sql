alter table ecommerce.orders rename column amount to total;
