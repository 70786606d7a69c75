alter table older_notes add note text;
