-- How a unit went is said with each statement. What is mended after a decision becomes the unit's when it is submitted;
-- null where it was said before this column was, or where the unit is only planned.
alter table delivery.statement
    add column fields     text check (fields is null or fields::jsonb is not null),
    add column held_from  date,
    add column held_until date check (held_until >= held_from),
    add column deviation  text check (length(deviation) between 1 and 500),
    add check (num_nonnulls(fields, held_from, held_until) in (0, 3)),
    add check (deviation is null or fields is not null),
    add check (stage <> 'PLANNED' or fields is null);

-- The agency decides on what was submitted, and what it decided on stays until it is submitted anew.
create or replace function delivery.keep_units() returns trigger language plpgsql set search_path = '' as $$
declare
    fixed text[] := array['region', 'id', 'created_by', 'created_at', 'contract', 'organisation', 'plan', 'obligation',
                          'kind'];
    open boolean;
begin
    select p.status in ('DRAFTING', 'RETURNED') into open from delivery.execution_plan p
    where p.region = old.region and p.id = old.plan;
    if tg_op = 'DELETE' then
        if not open then
            raise exception 'a unit that was handed in stays';
        end if;
        return old;
    end if;
    if old.status <> new.status and (old.status, new.status) not in (
            ('PLANNED', 'CARRIED_OUT'), ('PLANNED', 'CANCELLED'), ('CARRIED_OUT', 'SUBMITTED'),
            ('SUBMITTED', 'VERIFIED'), ('SUBMITTED', 'REJECTED'), ('REJECTED', 'SUBMITTED'),
            ('VERIFIED', 'SUBMITTED')) then
        raise exception 'a unit does not go from % to %', old.status, new.status;
    end if;
    if old.status <> new.status and new.status in ('VERIFIED', 'REJECTED', 'CANCELLED')
       and current_user = 'yufang_outsider' then
        raise exception 'the agency decides on a unit';
    end if;
    if old.status = new.status and old.status in ('SUBMITTED', 'VERIFIED', 'REJECTED', 'CANCELLED')
       and to_jsonb(new) - 'version' <> to_jsonb(old) - 'version' then
        raise exception 'a unit stays what was submitted and decided';
    end if;
    if old.status = 'SUBMITTED' then
        fixed := fixed || array['fields', 'held_from', 'held_until', 'deviation', 'carried_out_by', 'carried_out_on',
                                'submitted_by', 'submitted_on'];
    end if;
    if old.status <> 'PLANNED' then
        fixed := fixed || array['first_day', 'last_day', 'begins', 'place', 'place_reason'];
    end if;
    if not open then
        fixed := fixed || array['title', 'in_charge'];
    end if;
    if exists (select from unnest(fixed) f where to_jsonb(new) -> f is distinct from to_jsonb(old) -> f) then
        raise exception 'a unit stays what it was planned as';
    end if;
    return new;
end $$;

-- What is said of a decided unit is a mending, which counts nowhere; a claim comes with its submission.
create function delivery.keep_statements() returns trigger language plpgsql set search_path = '' as $$
begin
    if new.stage <> 'MENDED' and exists (
            select from delivery.unit u
            where u.region = new.region and u.id = new.unit and u.status in ('VERIFIED', 'REJECTED')) then
        raise exception 'a decided unit is mended, and then submitted anew';
    end if;
    return new;
end $$;
create trigger keep_statements before insert on delivery.statement
    for each row execute function delivery.keep_statements();
