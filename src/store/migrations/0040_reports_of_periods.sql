-- Reports of periods: a programme has many; and what stands around the text.
alter table report
  add column kind text check (kind in ('month', 'quarter', 'half', 'nine-months', 'year', 'interim', 'final', 'thematic', 'request')),
  add column period text,
  add column earlier text,
  add column secrecy text check (secrecy in ('secret', 'top-secret', 'most-secret')),
  add column urgency text check (urgency in ('urgent', 'very-urgent', 'express')),
  add column mark text,
  add column addressees text[] not null default '{}',
  add column closing text,
  add column acting text,
  add column second jsonb;
alter table report alter column addressees drop default;
alter table report add foreign key (workspace_id, earlier) references report deferrable initially deferred;
