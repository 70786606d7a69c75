alter index events_at attach partition events_1_at;
