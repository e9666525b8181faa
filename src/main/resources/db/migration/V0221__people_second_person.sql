-- What an administrator does with an account or a role takes effect once a second person has confirmed it (ADR 0017).
alter table people.affiliation add column waiting boolean not null default false;

-- While nobody but administrators and the leader of the bureau acts in a region, nobody could confirm the leader.
create function people.founding() returns boolean language sql stable set search_path = '' as $$
    select not exists (select from people.affiliation a
                       where a.region = platform.acting_region() and not a.waiting
                         and a.role not in ('ADMINISTRATOR', 'HRSS_LEADER'))
$$;

-- What the program itself gives, to try it out or to the first administrator, stands at once.
create function people.let_affiliation_wait() returns trigger language plpgsql set search_path = '' as $$
begin
    new.waiting := coalesce(current_setting('yufang.person', true), '') <> ''
                   and not (new.role = 'HRSS_LEADER' and people.founding());
    return new;
end $$;
create trigger let_affiliation_wait before insert on people.affiliation
    for each row execute function people.let_affiliation_wait();

create table people.change (
    region      platform.region_code not null default current_setting('yufang.region'),
    id          uuid        not null,
    kind        text        not null check (kind in ('OPENING', 'RESET', 'REOPENING', 'ROLE')),
    person      uuid        not null,
    affiliation uuid,
    asked_by    uuid        not null,
    asked_at    timestamptz not null,
    status      text        not null check (status in ('WAITING', 'CONFIRMED', 'REFUSED', 'LAPSED', 'FOUNDED')),
    decided_by  uuid,
    decided_at  timestamptz,
    primary key (region, id),
    foreign key (region, person) references people.person (region, id),
    foreign key (region, affiliation) references people.affiliation (region, id),
    foreign key (region, asked_by) references people.person (region, id),
    foreign key (region, decided_by) references people.person (region, id),
    check ((affiliation is not null) = (kind in ('OPENING', 'ROLE'))),
    check ((status in ('CONFIRMED', 'REFUSED')) = (decided_by is not null)),
    check ((decided_by is null) = (decided_at is null)),
    check (decided_by not in (asked_by, person)),
    check (asked_by <> person)
);
comment on column people.change.status is
    'LAPSED: replaced by a later one, or its role ended before; FOUNDED: the leader’s, while nobody could confirm it';
call platform.isolate('people.change', 'select, insert');
create unique index one_password_waiting on people.change (region, person) where status = 'WAITING' and kind <> 'ROLE';
create index on people.change (region, person, asked_at);
create index on people.change (region, affiliation);

-- The second half of a first password, which the administrator never sees: whoever confirms is told it, once.
create table people.second_half (
    region platform.region_code not null default current_setting('yufang.region'),
    change uuid not null,
    half   text not null,
    primary key (region, change),
    foreign key (region, change) references people.change (region, id)
);
call platform.isolate('people.second_half', 'insert');
revoke select on people.second_half from yufang_reader;

-- True for the leader of the bureau as long as the region is being founded.
create function people.founds(who uuid) returns boolean language sql stable set search_path = '' as $$
    select people.founding() and exists (select from people.affiliation a
                                         where a.region = platform.acting_region() and a.person = who
                                           and a.role = 'HRSS_LEADER' and not a.waiting and a.ended_at is null)
$$;

-- The leader of the bureau confirms for everybody, the leader of the agency for whoever is that leader or becomes it.
create function people.confirming_role(who uuid) returns text language sql stable set search_path = '' as $$
    select case when exists (select from people.affiliation a
                             where a.region = platform.acting_region() and a.person = who
                               and a.role = 'HRSS_LEADER' and a.ended_at is null)
                then 'AGENCY_LEADER' else 'HRSS_LEADER' end
$$;

create function people.keep_new_changes() returns trigger language plpgsql set search_path = '' as $$
begin
    if new.asked_by <> platform.acting_person() then
        raise exception 'whoever asks for a change is who acts';
    end if;
    if new.status not in ('WAITING', 'FOUNDED') or (new.status = 'FOUNDED') <> people.founds(new.person) then
        raise exception 'a change waits for a second person, but for the leader of a region that is being founded';
    end if;
    return new;
end $$;
create trigger keep_new_changes before insert on people.change
    for each row execute function people.keep_new_changes();

-- Answers the second half of the password, null where there is none or it is no longer wanted.
create function people.decide_change(wanted uuid, outcome text, at timestamptz) returns text
language plpgsql security definer set search_path = '' as $$
declare
    known people.change;
    told text;
begin
    select * into known from people.change c
    where c.region = platform.acting_region() and c.id = wanted and c.status = 'WAITING' for update;
    if not found then
        raise exception 'the change does not wait any more';
    end if;
    if outcome in ('CONFIRMED', 'REFUSED') then
        if not exists (select from people.affiliation a
                       where a.region = known.region and a.person = platform.acting_person()
                         and a.role = people.confirming_role(known.person) and not a.waiting and a.ended_at is null) then
            raise exception 'it is for another to confirm';
        end if;
        if outcome = 'CONFIRMED' and people.founding()
           and not exists (select from people.affiliation a where a.region = known.region and a.id = known.affiliation
                           and a.role = 'AGENCY_LEADER') then
            raise exception 'the leader of the agency comes first: he confirms for the leader of the bureau';
        end if;
        update people.change set status = outcome, decided_by = platform.acting_person(), decided_at = at
        where region = known.region and id = known.id;
    elsif outcome = 'LAPSED' then
        update people.change set status = outcome where region = known.region and id = known.id;
    else
        raise exception 'no outcome of a change: %', outcome;
    end if;
    if outcome = 'CONFIRMED' then
        update people.affiliation set waiting = false
        where region = known.region and id = known.affiliation and ended_at is null;
    elsif outcome = 'REFUSED' then
        update people.affiliation set ended_at = at, ended_by = platform.acting_person()
        where region = known.region and id = known.affiliation and ended_at is null;
    end if;
    delete from people.second_half where region = known.region and change = known.id returning half into told;
    perform people.end_sessions(known.person);
    return case when outcome = 'CONFIRMED' then told end;
end $$;

-- Only where somebody is asked to confirm it, or founds the region.
create or replace function people.reset_password(who uuid, hash text) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
    update people.account set password_hash = hash, must_change = true, failures = 0, locked_until = null
    where id = who and id <> platform.acting_person()
      and exists (select from people.account_of(who) a where not a.elsewhere and not a.closed)
      and exists (select from people.change c
                  where c.region = platform.acting_region() and c.person = who and c.kind <> 'ROLE'
                    and (c.status = 'WAITING' or c.status = 'FOUNDED' and people.founds(who)));
    if not found then
        return false;
    end if;
    perform people.end_sessions(who);
    return true;
end $$;

revoke execute on function people.decide_change from public;
grant execute on function people.decide_change to yufang_app;

create or replace view people.report_affiliation with (security_invoker = true) as
    select region, person, organisation, role from people.affiliation where not waiting;
