-- On which terms anybody may use a programme's open data (src/core/subjects/programme/shape.ts).
alter table programme add column licence text;
