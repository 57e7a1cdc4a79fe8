-- A count that was told in thousands, millions or billions is printed so again: the power of ten of the word.
alter table observation
  add column value_scale integer check (value_scale in (3, 6, 9, 12));
alter table extent
  add column value_scale integer check (value_scale in (3, 6, 9, 12));
alter table funding
  add column amount_scale integer check (amount_scale in (3, 6, 9, 12));
alter table contribution
  add column pledged_scale integer check (pledged_scale in (3, 6, 9, 12)),
  add column delivered_scale integer check (delivered_scale in (3, 6, 9, 12)),
  add column underway_scale integer check (underway_scale in (3, 6, 9, 12)),
  add column size_scale integer check (size_scale in (3, 6, 9, 12)),
  add column cost_scale integer check (cost_scale in (3, 6, 9, 12));
alter table claim
  add column value_scale integer check (value_scale in (3, 6, 9, 12));
alter table "limit"
  add column amount_scale integer check (amount_scale in (3, 6, 9, 12));
alter table scenario
  add column budget_scale integer check (budget_scale in (3, 6, 9, 12));
