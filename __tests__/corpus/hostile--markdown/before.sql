create table "<b>bold</b>" ("[link](x)" int, "*star*" text);
