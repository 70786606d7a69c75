-- postgres: >=18
create publication feed with (publish_generated_columns = none);
