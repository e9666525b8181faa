-- Which way an acceptance goes, and what may change on it: the application names the freeze that is paid.
create or replace function acceptance.keep_states() returns trigger language plpgsql set search_path = '' as $$
declare
    moving text[] := array['version'];
begin
    if current_user = 'yufang_outsider'
       and (old.status not in ('INCOMPLETE', 'RECTIFYING') or new.status <> 'APPLIED') then
        raise exception 'a provider hands in its application and nothing else';
    end if;
    if old.status <> new.status then
        moving := moving || array['status'];
        case
            when (old.status, new.status) in (('APPLIED', 'INCOMPLETE'), ('APPLIED', 'UNDER_REVIEW'),
                                              ('UNDER_REVIEW', 'PASSED'), ('UNDER_REVIEW', 'FAILED'),
                                              ('FAILED', 'RECTIFYING')) then null;
            when (old.status, new.status) in (('INCOMPLETE', 'APPLIED'), ('RECTIFYING', 'APPLIED')) then
                if new.application <> old.application + 1 then
                    raise exception 'applications are counted one by one';
                end if;
                moving := moving || array['application', 'applied_on'];
            when (old.status, new.status) = ('PASSED', 'FILED') then
                moving := moving || array['filed_on', 'filed_by', 'filing_number'];
            else raise exception 'an acceptance does not go from % to %', old.status, new.status;
        end case;
    end if;
    if to_jsonb(new) - moving <> to_jsonb(old) - moving then
        raise exception 'what an acceptance has fixed never changes';
    end if;
    return new;
end $$;

-- Nothing is taken off once the balance is paid. The contract is held, so that it is not closed in the same moment.
create function acceptance.keep_open_price() returns trigger language plpgsql set search_path = '' as $$
begin
    perform from contracts.contract c
    where c.region = new.region and c.id = new.contract and c.status not in ('CLOSED', 'TERMINATED')
    for share;
    if not found then
        raise exception 'nothing is taken off a contract that is over';
    end if;
    return new;
end $$;
create trigger keep_open_price before insert or update on acceptance.deduction
    for each row when (new.status <> 'REJECTED') execute function acceptance.keep_open_price();

-- Under which rules a figure was checked. Rows that were decided before have none.
alter table acceptance.target_figure add rules_version text;
alter table acceptance.target_figure add check (num_nonnulls(decided_by, rules_version) in (0, 2)) not valid;
