-- A reader may hold a lease (the shared lock 8080408, 1): while it does, the journals do not move on. Whoever moves one
-- waits here until the leases that are out have run, a tenth of a second at most, and then commits. So a reader with a
-- lease knows a journal's state without asking again, whoever writes.
create function await_leases() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(8080408, 1);
  return new;
end
$$;

-- The row is locked first and the lease second, always: no two writers wait for each other.
create trigger workspace_awaits_leases before update of sequence on workspace
  for each row when (old.sequence is distinct from new.sequence) execute function await_leases();
create trigger workspace_awaits_leases_too after insert or delete on workspace
  for each row execute function await_leases();
