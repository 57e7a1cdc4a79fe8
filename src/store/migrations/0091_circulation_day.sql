-- The day of the data on which a draft goes round (src/core/subjects/report/shape.ts).
alter table circulation add column as_of date;
