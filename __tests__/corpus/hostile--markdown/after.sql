create table "<b>bold</b>" ("[link](x)" int, "*star*" text default '<script>alert(1)</script>');
