alter table ecommerce.page_views alter column view_id type bigint;
