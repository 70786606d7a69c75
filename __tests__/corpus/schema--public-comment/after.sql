comment on schema public is 'Everything of ours';
