-- A region's own value is proposed by one person and takes effect when another has confirmed it (ADR 0018). What the
-- program enters to try a region out stands at once, and so does what was entered before this migration.
alter table rulebook.region_value add column waits boolean not null default false;
grant select (waits) on rulebook.region_value to yufang_outsider;

create function rulebook.let_value_wait() returns trigger language plpgsql set search_path = '' as $$
begin
    new.waits := coalesce(current_setting('yufang.person', true), '') <> '';
    if new.waits and new.entered_by is distinct from platform.acting_person() then
        raise exception 'whoever enters a value is who acts';
    end if;
    return new;
end $$;
create trigger let_value_wait before insert on rulebook.region_value
    for each row execute function rulebook.let_value_wait();

create table rulebook.decision (
    region     platform.region_code not null default current_setting('yufang.region'),
    value      uuid        not null,
    outcome    text        not null check (outcome in ('CONFIRMED', 'REFUSED')),
    decided_by uuid        not null,
    decided_at timestamptz not null,
    decided_on date        not null,
    reason     text,
    primary key (region, value),
    foreign key (region, value) references rulebook.region_value (region, id),
    foreign key (region, decided_by) references people.person (region, id),
    check ((outcome = 'REFUSED') = (reason is not null))
);
call platform.isolate('rulebook.decision', 'select, insert');
call platform.admit_all('rulebook.decision', 'region, value, outcome, decided_at, decided_on');

create function rulebook.keep_decisions() returns trigger language plpgsql set search_path = '' as $$
begin
    if new.decided_by <> platform.acting_person() then
        raise exception 'whoever decides is who acts';
    end if;
    if not exists (select from rulebook.region_value v
                   where v.region = new.region and v.id = new.value and v.waits and v.entered_by <> new.decided_by
                     and (new.outcome = 'REFUSED' or v.valid_until is null or v.valid_until > new.decided_on)) then
        raise exception 'a value is decided by another than who entered it, and before its last day';
    end if;
    if not exists (select from people.affiliation a
                   where a.region = new.region and a.person = new.decided_by and a.role = 'HRSS_LEADER'
                     and not a.waiting and a.ended_at is null) then
        raise exception 'the leader of the bureau decides on a value';
    end if;
    return new;
end $$;
create trigger keep_decisions before insert on rulebook.decision
    for each row execute function rulebook.keep_decisions();
