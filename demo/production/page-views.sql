create table ecommerce.page_views (
  view_id     integer     not null,
  product_id  integer     not null,
  viewed_at   timestamptz not null default now()
);

insert into ecommerce.page_views (view_id, product_id)
select n, 1 + n % 50
from generate_series(1, 1000000) n;

alter table ecommerce.page_views add primary key (view_id);
analyze ecommerce.page_views;
