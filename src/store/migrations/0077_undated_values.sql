-- A value whose source names no period; `period` is the day of its document (src/core/subjects/measure/undated.ts).
alter table observation
  add column undated text check (undated is null or (undated = 'yes' and kind <> 'plan' and source_document is not null));
