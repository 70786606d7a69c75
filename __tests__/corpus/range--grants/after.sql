create type span as range (subtype = int);
revoke usage on type span from public;
