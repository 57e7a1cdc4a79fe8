-- What is to be clear of a task beside who, what and when (src/core/subjects/task/clear.ts), and its number elsewhere.
alter table task
  add column person text,
  add column responsibility text,
  add column authority text,
  add column product text,
  add column external text;
