-- An issued report is a document of the register, which later records may cite.
alter table issue add column document text;
alter table issue add foreign key (workspace_id, document) references document deferrable initially deferred;
