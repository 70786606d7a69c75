alter table ecommerce.orders rename column total to amount;
