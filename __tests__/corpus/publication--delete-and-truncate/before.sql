create publication feed with (publish = 'insert');
