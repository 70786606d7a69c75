create publication feed with (publish_via_partition_root = true);
