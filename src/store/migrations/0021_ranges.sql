-- A quantity may be a range, which has an upper end, or a ratio, which has its whole.
alter table observation
  add column value_to numeric check (value_to > value_amount),
  add column value_of numeric check (value_of > 0);
alter table extent
  add column value_to numeric check (value_to > value_amount),
  add column value_of numeric check (value_of > 0);
alter table funding
  add column amount_to numeric check (amount_to > amount_amount),
  add column amount_of numeric check (amount_of > 0);
alter table contribution
  add column pledged_to numeric check (pledged_to > pledged_amount),
  add column pledged_of numeric check (pledged_of > 0),
  add column delivered_to numeric check (delivered_to > delivered_amount),
  add column delivered_of numeric check (delivered_of > 0),
  add column underway_to numeric check (underway_to > underway_amount),
  add column underway_of numeric check (underway_of > 0),
  add column size_to numeric check (size_to > size_amount),
  add column size_of numeric check (size_of > 0),
  add column cost_to numeric check (cost_to > cost_amount),
  add column cost_of numeric check (cost_of > 0);
alter table claim
  add column value_to numeric check (value_to > value_amount),
  add column value_of numeric check (value_of > 0);
alter table "limit"
  add column amount_to numeric check (amount_to > amount_amount),
  add column amount_of numeric check (amount_of > 0);
alter table scenario
  add column budget_to numeric check (budget_to > budget_amount),
  add column budget_of numeric check (budget_of > 0);
