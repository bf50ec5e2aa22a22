-- Up to when everything that was due on an item has been done, and when whoever took it acted last (P63).
alter table work_item add column looked_at timestamp with time zone;
alter table work_item add column acted_at timestamp with time zone;
