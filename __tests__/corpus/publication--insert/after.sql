create publication feed with (publish = 'update, insert');
