-- Measures that an office wants to see first.
alter table measure add column key text check (key in ('yes'));
