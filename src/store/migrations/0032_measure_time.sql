-- Whether a measure tells a state at the end of its period, or what happened within it.
alter table measure add column time text check (time in ('stock', 'flow'));
