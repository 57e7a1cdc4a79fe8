-- Evidence of a cell as files that are kept (0055): their names and hashes stand in the cell.
alter table cell add column files jsonb not null default '[]';
