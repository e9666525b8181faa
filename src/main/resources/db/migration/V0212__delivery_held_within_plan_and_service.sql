-- Nothing is held before its plan was approved, nor after the service of its contract.
create function delivery.keep_held() returns trigger language plpgsql set search_path = '' as $$
begin
    if exists (select from delivery.execution_plan p
               where p.region = new.region and p.id = new.plan
                 and (p.status <> 'APPROVED' or new.held_from < p.decided_on)) then
        raise exception 'a unit is not held before its plan is approved';
    end if;
    if exists (select from contracts.report_contract c
               where c.region = new.region and c.id = new.contract and new.held_until > c.service_until) then
        raise exception 'a unit is not held after the service of its contract';
    end if;
    return new;
end $$;
create trigger keep_held before update on delivery.unit for each row
    when (new.held_from is not null
          and (new.held_from, new.held_until) is distinct from (old.held_from, old.held_until))
    execute function delivery.keep_held();
