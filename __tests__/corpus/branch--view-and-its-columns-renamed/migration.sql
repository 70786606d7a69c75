alter view v rename column total to amount;
alter view v rename to open_orders;
alter materialized view m rename column total to amount;
alter index m_total rename to m_amount;
