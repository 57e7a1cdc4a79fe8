-- Deadlines through time: why a finish was put off, when a task was done, by when the next step of an obstacle is due, by
-- when oversight wants an answer and when it had one; and whether an amount is of its period or to date.
alter table progress add column reason text;
alter table task add column done text;
alter table obstacle add column next_step_due text;
alter table oversight add column answer_due text, add column answered text;
alter table funding add column reach text check (reach in ('period', 'to-date'));
