create sequence numbers;
comment on sequence numbers is 'Invoices';
