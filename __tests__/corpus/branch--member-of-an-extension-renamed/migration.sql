alter function citext_eq(citext, citext) rename to same_text;
