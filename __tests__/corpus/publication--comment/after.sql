create publication feed;
comment on publication feed is 'To the warehouse';
