create publication warehouse_feed;
