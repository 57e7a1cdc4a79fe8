-- Who leads a task, where one of several does.
alter table task add column lead text;
alter table task add foreign key (workspace_id, lead) references agency deferrable initially deferred;
