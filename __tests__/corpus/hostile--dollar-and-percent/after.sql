create function "f$1%s"() returns text language sql as $body$ select '$$ 200% \ ' $body$;
