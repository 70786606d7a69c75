create publication feed with (publish = 'insert, delete, truncate');
