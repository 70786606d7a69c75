alter type span_multirange rename to spans;
