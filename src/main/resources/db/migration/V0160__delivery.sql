create schema delivery;

-- The book of units of a contract. Whoever enters or decides holds its row, a review takes it: one closes the other out.
create table delivery.book (
    region       platform.region_code not null default current_setting('yufang.region'),
    contract     uuid    not null,
    organisation uuid    not null,
    under_review boolean not null default false,
    primary key (region, contract),
    foreign key (region, contract, organisation) references contracts.contract (region, id, organisation)
);
call platform.isolate('delivery.book', 'select, insert, update');
call platform.admit('delivery.book', 'select, insert');

-- A provider may not change the row, and locking asks for the right to: both run as the owner, in the acting region.
create function delivery.hold_book(about uuid) returns boolean
language sql volatile security definer set search_path = '' as $$
    select not b.under_review from delivery.book b
    where b.region = platform.acting_region() and b.contract = about
    for share
$$;
create function delivery.take_book(about uuid) returns boolean
language sql volatile security definer set search_path = '' as $$
    select not b.under_review from delivery.book b
    where b.region = platform.acting_region() and b.contract = about
    for update
$$;
revoke execute on function delivery.hold_book, delivery.take_book from public;
grant execute on function delivery.hold_book, delivery.take_book to yufang_app, yufang_outsider;

-- The first version is the plan; later ones add units to it and say why.
create table delivery.execution_plan (
    region        platform.region_code not null default current_setting('yufang.region'),
    id            uuid        not null,
    version       integer     not null,
    created_by    uuid        not null,
    created_at    timestamptz not null,
    contract      uuid        not null,
    organisation  uuid        not null,
    number        integer     not null check (number >= 1),
    reason        text check (length(reason) between 1 and 500),
    status        text        not null check (status in ('DRAFTING', 'SUBMITTED', 'RETURNED', 'APPROVED')),
    submitted_by  uuid,
    submitted_on  date,
    decided_by    uuid,
    decided_on    date,
    return_reason text check (length(return_reason) between 1 and 500),
    rules_version text,
    primary key (region, id),
    unique (region, contract, number),
    unique (region, id, contract, organisation),
    foreign key (region, contract, organisation) references contracts.contract (region, id, organisation),
    foreign key (region, organisation) references people.organisation (region, id),
    foreign key (region, created_by) references people.person (region, id),
    foreign key (region, submitted_by) references people.person (region, id),
    foreign key (region, decided_by) references people.person (region, id),
    check ((number = 1) = (reason is null)),
    check ((status = 'DRAFTING') = (submitted_by is null)),
    check ((submitted_by is null) = (submitted_on is null)),
    check ((status in ('RETURNED', 'APPROVED')) = (decided_by is not null)),
    check (num_nonnulls(decided_by, decided_on, rules_version) in (0, 3)),
    check ((status = 'RETURNED') = (return_reason is not null)),
    -- Two people, also where a program should forget it.
    check (decided_by not in (created_by, submitted_by))
);
create unique index one_plan_in_work on delivery.execution_plan (region, contract) where status <> 'APPROVED';
create index on delivery.execution_plan (region, organisation);
call platform.isolate('delivery.execution_plan', 'select, insert, update');
call platform.admit('delivery.execution_plan', 'select, insert, update');

create function delivery.keep_plans() returns trigger language plpgsql set search_path = '' as $$
begin
    if (old.status, new.status) not in (
            ('DRAFTING', 'DRAFTING'), ('DRAFTING', 'SUBMITTED'), ('SUBMITTED', 'RETURNED'), ('SUBMITTED', 'APPROVED'),
            ('RETURNED', 'RETURNED'), ('RETURNED', 'SUBMITTED')) then
        raise exception 'an execution plan does not go from % to %', old.status, new.status;
    end if;
    if new.status = 'APPROVED' and current_user = 'yufang_outsider' then
        raise exception 'nobody approves his own plan';
    end if;
    if to_jsonb(new) - array['version', 'status', 'submitted_by', 'submitted_on', 'decided_by', 'decided_on',
                             'return_reason', 'rules_version']
       <> to_jsonb(old) - array['version', 'status', 'submitted_by', 'submitted_on', 'decided_by', 'decided_on',
                                'return_reason', 'rules_version'] then
        raise exception 'an execution plan stays what it is';
    end if;
    return new;
end $$;
create trigger keep_plans before update on delivery.execution_plan
    for each row execute function delivery.keep_plans();

create table delivery.unit (
    region         platform.region_code not null default current_setting('yufang.region'),
    id             uuid        not null,
    version        integer     not null,
    created_by     uuid        not null,
    created_at     timestamptz not null,
    contract       uuid        not null,
    organisation   uuid        not null,
    plan           uuid        not null,
    obligation     uuid        not null,
    kind           text        not null check (kind ~ '^[A-Z][A-Z0-9]{0,7}$'),
    title          text        not null check (length(title) between 1 and 200),
    first_day      date        not null,
    last_day       date        not null check (last_day >= first_day),
    begins         text check (begins ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
    place          text        not null check (length(place) between 1 and 200),
    place_reason   text check (length(place_reason) between 1 and 500),
    in_charge      text        not null check (length(in_charge) between 1 and 200),
    fields         text        not null check (fields::jsonb is not null),
    status         text        not null check (status in ('PLANNED', 'CARRIED_OUT', 'SUBMITTED', 'VERIFIED', 'REJECTED',
                                                          'CANCELLED')),
    held_from      date check (held_from >= first_day),
    held_until     date check (held_until >= held_from),
    deviation      text check (length(deviation) between 1 and 500),
    carried_out_by uuid,
    carried_out_on date check (carried_out_on >= held_from),
    submitted_by   uuid,
    submitted_on   date,
    decided_by     uuid,
    decided_on     date check (decided_on >= submitted_on),
    rejection      text check (length(rejection) between 1 and 500),
    rules_version  text,
    cancel_reason  text check (length(cancel_reason) between 1 and 500),
    primary key (region, id),
    unique (region, id, contract, organisation),
    foreign key (region, plan, contract, organisation)
        references delivery.execution_plan (region, id, contract, organisation),
    foreign key (region, obligation, contract) references contracts.obligation (region, id, contract),
    foreign key (region, organisation) references people.organisation (region, id),
    foreign key (region, created_by) references people.person (region, id),
    foreign key (region, carried_out_by) references people.person (region, id),
    foreign key (region, submitted_by) references people.person (region, id),
    foreign key (region, decided_by) references people.person (region, id),
    check (num_nonnulls(held_from, held_until, carried_out_by, carried_out_on) in (0, 4)),
    check ((status in ('PLANNED', 'CANCELLED')) = (held_from is null)),
    check (held_until <= last_day or deviation is not null),
    check ((status in ('SUBMITTED', 'VERIFIED', 'REJECTED')) = (submitted_by is not null)),
    check ((submitted_by is null) = (submitted_on is null)),
    check ((status in ('VERIFIED', 'REJECTED')) = (decided_by is not null)),
    check (num_nonnulls(decided_by, decided_on, rules_version) in (0, 3)),
    check ((status = 'REJECTED') = (rejection is not null)),
    check ((status = 'CANCELLED') = (cancel_reason is not null)),
    -- Who planned, carried out or submitted never verifies, also where a program should forget it.
    check (decided_by not in (created_by, carried_out_by, submitted_by))
);
create index on delivery.unit (region, contract, first_day, id);
create index on delivery.unit (region, first_day, id);
create index on delivery.unit (region, plan);
create index on delivery.unit (region, obligation);
create index on delivery.unit (region, organisation, first_day);
create index units_to_decide on delivery.unit (region, status, first_day) where status in ('PLANNED', 'SUBMITTED');
call platform.isolate('delivery.unit');
call platform.admit('delivery.unit', 'select, insert, update, delete');

create function delivery.keep_units() returns trigger language plpgsql set search_path = '' as $$
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
    if not open then
        fixed := fixed || array['title', 'in_charge'];
    end if;
    if exists (select from unnest(fixed) f where to_jsonb(new) -> f is distinct from to_jsonb(old) -> f) then
        raise exception 'a unit stays what it was planned as';
    end if;
    return new;
end $$;
create trigger keep_units before update or delete on delivery.unit
    for each row execute function delivery.keep_units();

-- What the provider says of a unit: planned, done, mended, claimed. Every saying is a row; of each stage the latest counts.
create table delivery.statement (
    region       platform.region_code not null default current_setting('yufang.region'),
    id           uuid        not null,
    created_by   uuid        not null,
    created_at   timestamptz not null,
    created_on   date        not null,
    contract     uuid        not null,
    organisation uuid        not null,
    unit         uuid        not null,
    number       integer     not null check (number >= 1),
    stage        text        not null check (stage in ('PLANNED', 'DONE', 'MENDED', 'CLAIMED')),
    primary key (region, id),
    unique (region, unit, number),
    unique (region, id, contract, organisation),
    foreign key (region, unit, contract, organisation)
        references delivery.unit (region, id, contract, organisation) on delete cascade,
    foreign key (region, created_by) references people.person (region, id)
);
create index on delivery.statement (region, contract, unit, stage, number desc);
call platform.isolate('delivery.statement', 'select, insert');
call platform.admit('delivery.statement', 'select, insert');

create table delivery.stated_figure (
    region       platform.region_code not null default current_setting('yufang.region'),
    statement    uuid           not null,
    measure      uuid           not null,
    contract     uuid           not null,
    organisation uuid           not null,
    figure       numeric(15, 4) not null check (figure >= 0),
    primary key (region, statement, measure),
    foreign key (region, statement, contract, organisation)
        references delivery.statement (region, id, contract, organisation) on delete cascade,
    foreign key (region, contract, measure) references contracts.obligation_measure (region, contract, id)
);
create index on delivery.stated_figure (region, contract, measure);
call platform.isolate('delivery.stated_figure', 'select, insert');
call platform.admit('delivery.stated_figure', 'select, insert');

-- A roster as it was pasted; a correction is another roster.
create table delivery.roster (
    region       platform.region_code not null default current_setting('yufang.region'),
    id           uuid        not null,
    created_by   uuid        not null,
    created_at   timestamptz not null,
    contract     uuid        not null,
    organisation uuid        not null,
    unit         uuid        not null,
    subjects     text        not null check (subjects ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
    primary key (region, id),
    unique (region, id, subjects, contract, organisation),
    foreign key (region, unit, contract, organisation)
        references delivery.unit (region, id, contract, organisation) on delete cascade,
    foreign key (region, created_by) references people.person (region, id)
);
create index on delivery.roster (region, unit);
call platform.isolate('delivery.roster', 'select, insert');
call platform.admit('delivery.roster', 'select, insert');

create table delivery.roster_line (
    region       platform.region_code not null default current_setting('yufang.region'),
    roster       uuid    not null,
    position     integer not null check (position >= 1),
    contract     uuid    not null,
    organisation uuid    not null,
    subjects     text    not null,
    key          text    not null check (length(key) between 1 and 200),
    name         text    not null check (length(name) between 1 and 100),
    sealed       text,
    shown        text,
    doubtful     boolean not null,
    belongs_to   text    not null check (length(belongs_to) <= 100),
    facts        text    not null check (facts::jsonb is not null),
    primary key (region, roster, position),
    unique (region, roster, key),
    foreign key (region, roster, subjects, contract, organisation)
        references delivery.roster (region, id, subjects, contract, organisation) on delete cascade,
    -- A person is known by a keyed hash alone, the number lies sealed and is shown masked.
    check (subjects <> 'person' or (key ~ '^[0-9a-f]{8}-[0-9a-f]{64}$' and sealed is not null
                                    and shown ~ '^[0-9]{6}[*]+[0-9]{3}[0-9X]$')),
    check (subjects = 'person' or sealed is null)
);
create index on delivery.roster_line (region, contract, key);
call platform.isolate('delivery.roster_line', 'select, insert');
call platform.admit('delivery.roster_line', 'select, insert');

create table delivery.stated_roster (
    region       platform.region_code not null default current_setting('yufang.region'),
    statement    uuid not null,
    subjects     text not null,
    roster       uuid not null,
    contract     uuid not null,
    organisation uuid not null,
    primary key (region, statement, subjects),
    foreign key (region, statement, contract, organisation)
        references delivery.statement (region, id, contract, organisation) on delete cascade,
    foreign key (region, roster, subjects, contract, organisation)
        references delivery.roster (region, id, subjects, contract, organisation) on delete cascade
);
create index on delivery.stated_roster (region, roster);
call platform.isolate('delivery.stated_roster', 'select, insert');
call platform.admit('delivery.stated_roster', 'select, insert');

-- A document under the kind's checklist.
create table delivery.evidence (
    region       platform.region_code not null default current_setting('yufang.region'),
    document     uuid        not null,
    created_by   uuid        not null,
    created_at   timestamptz not null,
    contract     uuid        not null,
    organisation uuid        not null,
    unit         uuid        not null,
    item         text        not null check (item ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
    primary key (region, document),
    foreign key (region, document) references documents.document (region, id),
    foreign key (region, unit, contract, organisation) references delivery.unit (region, id, contract, organisation),
    foreign key (region, created_by) references people.person (region, id)
);
create index on delivery.evidence (region, unit, item);
call platform.isolate('delivery.evidence', 'select, insert');
call platform.admit('delivery.evidence', 'select, insert');

-- What the agency found. Append-only: of each measure and each subject the latest counts.
create table delivery.verification (
    region        platform.region_code not null default current_setting('yufang.region'),
    id            uuid        not null,
    created_by    uuid        not null,
    created_at    timestamptz not null,
    created_on    date        not null,
    contract      uuid        not null,
    organisation  uuid        not null,
    unit          uuid        not null,
    number        integer     not null check (number >= 1),
    outcome       text        not null check (outcome in ('VERIFIED', 'REJECTED', 'LOWERED')),
    reason        text check (length(reason) between 1 and 500),
    finding       uuid,
    finding_href  text check (finding_href ~ '^/'),
    rules_version text        not null,
    primary key (region, id),
    unique (region, unit, number),
    unique (region, id, contract, organisation),
    foreign key (region, unit, contract, organisation) references delivery.unit (region, id, contract, organisation),
    foreign key (region, created_by) references people.person (region, id),
    check ((outcome = 'LOWERED') = (finding is not null)),
    check ((finding is null) = (finding_href is null)),
    check (outcome = 'VERIFIED' or reason is not null)
);
create index on delivery.verification (region, contract, unit, number desc);
create index on delivery.verification (region, finding) where finding is not null;
call platform.isolate('delivery.verification', 'select, insert');
call platform.admit('delivery.verification');

create table delivery.verified_figure (
    region       platform.region_code not null default current_setting('yufang.region'),
    verification uuid           not null,
    measure      uuid           not null,
    contract     uuid           not null,
    organisation uuid           not null,
    figure       numeric(15, 4) not null check (figure >= 0),
    reason       text check (length(reason) between 1 and 500),
    primary key (region, verification, measure),
    foreign key (region, verification, contract, organisation)
        references delivery.verification (region, id, contract, organisation),
    foreign key (region, contract, measure) references contracts.obligation_measure (region, contract, id)
);
create index on delivery.verified_figure (region, contract, measure);
call platform.isolate('delivery.verified_figure', 'select, insert');
call platform.admit('delivery.verified_figure');

create table delivery.verified_subject (
    region       platform.region_code not null default current_setting('yufang.region'),
    verification uuid    not null,
    subjects     text    not null,
    key          text    not null,
    position     integer not null,
    contract     uuid    not null,
    organisation uuid    not null,
    facts        text    not null check (facts::jsonb is not null),
    counted      boolean not null,
    reason       text check (length(reason) between 1 and 500),
    primary key (region, verification, subjects, key),
    foreign key (region, verification, contract, organisation)
        references delivery.verification (region, id, contract, organisation),
    check (counted or reason is not null)
);
create index on delivery.verified_subject (region, contract);
call platform.isolate('delivery.verified_subject', 'select, insert');
call platform.admit('delivery.verified_subject');

-- After the approval a unit is moved or cancelled when the provider has said why and the agency agrees.
create table delivery.unit_change (
    region        platform.region_code not null default current_setting('yufang.region'),
    id            uuid        not null,
    version       integer     not null,
    created_by    uuid        not null,
    created_at    timestamptz not null,
    contract      uuid        not null,
    organisation  uuid        not null,
    unit          uuid        not null,
    kind          text        not null check (kind in ('MOVED', 'CANCELLED')),
    reason        text        not null check (length(reason) between 1 and 500),
    first_day     date,
    last_day      date check (last_day >= first_day),
    begins        text check (begins ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
    place         text check (length(place) between 1 and 200),
    place_reason  text check (length(place_reason) between 1 and 500),
    status        text        not null check (status in ('PROPOSED', 'APPROVED', 'REFUSED')),
    decided_by    uuid,
    decided_on    date,
    refusal       text check (length(refusal) between 1 and 500),
    rules_version text,
    primary key (region, id),
    foreign key (region, unit, contract, organisation) references delivery.unit (region, id, contract, organisation),
    foreign key (region, created_by) references people.person (region, id),
    foreign key (region, decided_by) references people.person (region, id),
    check ((kind = 'MOVED') = (first_day is not null)),
    check (num_nonnulls(first_day, last_day, place) in (0, 3)),
    check ((status = 'PROPOSED') = (decided_by is null)),
    check (num_nonnulls(decided_by, decided_on, rules_version) in (0, 3)),
    check ((status = 'REFUSED') = (refusal is not null)),
    check (decided_by <> created_by)
);
create unique index one_open_change on delivery.unit_change (region, unit) where status = 'PROPOSED';
create index on delivery.unit_change (region, unit, created_at);
call platform.isolate('delivery.unit_change', 'select, insert, update');
call platform.admit('delivery.unit_change', 'select, insert');

create view delivery.report_unit with (security_invoker = true) as
    select u.region, u.id, u.contract, u.organisation as provider, u.obligation, u.kind, u.title, u.place, u.first_day,
           u.last_day, u.held_from, u.held_until, u.status
    from delivery.unit u
    join delivery.execution_plan p on p.region = u.region and p.id = u.plan
    where p.status = 'APPROVED';
grant select on delivery.report_unit to yufang_app, yufang_reader, yufang_outsider;
