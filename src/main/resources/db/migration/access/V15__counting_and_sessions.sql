-- To which limit the last try was counted, so that a lowered limit locks nobody before the next failure (P30).
alter table credential add column counted_to int default 0 not null;
