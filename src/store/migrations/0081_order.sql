-- The order that an office gives to works, measures and gifts of a node (src/core/subjects/order.ts).
alter table work add column "order" integer;
alter table measure add column "order" integer;
alter table contribution add column "order" integer;
