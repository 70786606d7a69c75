alter sequence orders_id_seq rename to order_numbers;
