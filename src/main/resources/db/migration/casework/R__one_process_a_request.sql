-- A request has one live process at most (I11): its id is the business key, which only the process itself bears. It
-- stands beside the engine's own index because the engine, which makes the table, knows no such rule.
create unique index if not exists one_process_a_request on act_ru_execution (business_key_);
