-- What the office chooses of a report: the order of its chapters, its annexes; who drafted it, and the Party's term.
alter table report
  add column term_start date,
  add column chapters text[] not null default '{}',
  add column annexes text[] not null default '{}',
  add column drafter text;
alter table report alter column chapters drop default, alter column annexes drop default;
alter table finding
  drop constraint finding_kind_check,
  add constraint finding_kind_check check (kind in ('strength', 'limit', 'cause', 'recommendation', 'lesson'));
