-- The code of an agency on the axis of document exchange (Decision 20/2020/QĐ-TTg).
alter table agency add column organ text;
