alter schema billing rename to invoicing;
