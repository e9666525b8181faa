create schema acceptance;

-- One for each contract; a failed one is mended and applied for again.
create table acceptance.acceptance_case (
    region          platform.region_code not null default current_setting('yufang.region'),
    id              uuid        not null,
    version         integer     not null,
    created_by      uuid        not null,
    created_at      timestamptz not null,
    contract        uuid        not null,
    sub_project     uuid        not null,
    year            integer     not null check (year between 2000 and 2100),
    organisation    uuid        not null,
    contract_number text        not null,
    title           text        not null,
    provider_name   text        not null,
    status          text        not null check (status in ('APPLIED', 'INCOMPLETE', 'UNDER_REVIEW', 'PASSED', 'FAILED',
                                                           'RECTIFYING', 'FILED')),
    application     integer     not null check (application >= 1),
    applied_on      date        not null,
    filed_on        date,
    filed_by        uuid,
    filing_number   text,
    primary key (region, id),
    unique (region, contract),
    unique (region, id, organisation),
    foreign key (region, created_by) references people.person (region, id),
    foreign key (region, contract, organisation) references contracts.contract (region, id, organisation),
    foreign key (region, sub_project) references planning.sub_project (region, id),
    foreign key (region, filed_by) references people.person (region, id),
    check (num_nonnulls(filed_on, filed_by, filing_number) in (0, 3)),
    check ((status = 'FILED') = (filed_on is not null))
);
create index on acceptance.acceptance_case (region, applied_on desc);
create index on acceptance.acceptance_case (region, organisation);
create index on acceptance.acceptance_case (region, sub_project);
call platform.isolate('acceptance.acceptance_case', 'select, insert, update');
call platform.admit('acceptance.acceptance_case', 'select, insert, update');

-- The provider hands in, and nothing else; what was filed stays.
create function acceptance.keep_states() returns trigger language plpgsql set search_path = '' as $$
begin
    if old.status = 'FILED' or new.contract <> old.contract or new.organisation <> old.organisation then
        raise exception 'this acceptance is closed';
    end if;
    if current_user = 'yufang_outsider'
       and (old.status not in ('INCOMPLETE', 'RECTIFYING') or new.status <> 'APPLIED') then
        raise exception 'a provider hands in its application and nothing else';
    end if;
    return new;
end $$;
create trigger keep_states before update on acceptance.acceptance_case
    for each row execute function acceptance.keep_states();

-- One row for each application, answered once.
create table acceptance.application (
    region          platform.region_code not null default current_setting('yufang.region'),
    id              uuid        not null,
    version         integer     not null,
    created_by      uuid        not null,
    created_at      timestamptz not null,
    acceptance_case uuid        not null,
    number          integer     not null check (number >= 1),
    organisation    uuid        not null,
    summary         text        not null,
    applied_on      date        not null,
    status          text        not null check (status in ('HANDED_IN', 'INCOMPLETE', 'ACCEPTED')),
    checked_by      uuid,
    checked_on      date,
    missing         text,
    panel_least     integer check (panel_least >= 1),
    rules_version   text,
    primary key (region, id),
    unique (region, acceptance_case, number),
    foreign key (region, acceptance_case, organisation)
        references acceptance.acceptance_case (region, id, organisation),
    foreign key (region, created_by) references people.person (region, id),
    foreign key (region, checked_by) references people.person (region, id),
    check ((status = 'HANDED_IN') = (checked_by is null)),
    check (num_nonnulls(checked_by, checked_on, rules_version) in (0, 3)),
    check (checked_by <> created_by),
    check ((status = 'INCOMPLETE') = (missing is not null)),
    check ((status = 'ACCEPTED') = (panel_least is not null))
);
call platform.isolate('acceptance.application', 'select, insert, update');
call platform.admit('acceptance.application', 'select, insert');

-- What was decided stays as it was decided; a correction is a row of its own.
create function acceptance.keep_decided() returns trigger language plpgsql set search_path = '' as $$
begin
    raise exception 'what is decided here never changes';
end $$;
create trigger keep_decided before update on acceptance.application
    for each row when (old.status <> 'HANDED_IN' or new.acceptance_case <> old.acceptance_case
                       or new.number <> old.number or new.summary <> old.summary or new.created_by <> old.created_by)
    execute function acceptance.keep_decided();

-- Gathered by the provider before it applies, and handed in with an application; from then on it stays.
create table acceptance.cost_voucher (
    region       platform.region_code not null default current_setting('yufang.region'),
    id           uuid           not null,
    version      integer        not null,
    created_by   uuid           not null,
    created_at   timestamptz    not null,
    contract     uuid           not null,
    organisation uuid           not null,
    number       text           not null,
    issued_on    date           not null,
    particulars  text           not null,
    amount       numeric(14, 2) not null check (amount > 0),
    document     uuid           not null,
    replaces     uuid,
    application  integer check (application >= 1),
    primary key (region, id),
    unique (region, id, contract),
    unique (region, replaces),
    foreign key (region, replaces, contract) references acceptance.cost_voucher (region, id, contract),
    foreign key (region, created_by) references people.person (region, id),
    foreign key (region, contract, organisation) references contracts.contract (region, id, organisation),
    foreign key (region, document) references documents.document (region, id),
    check (replaces <> id)
);
create index on acceptance.cost_voucher (region, contract);
call platform.isolate('acceptance.cost_voucher', 'select');
call platform.admit('acceptance.cost_voucher', 'select, insert, update, delete');

create table acceptance.evidence_entry (
    region       platform.region_code not null default current_setting('yufang.region'),
    id           uuid        not null,
    version      integer     not null,
    created_by   uuid        not null,
    created_at   timestamptz not null,
    contract     uuid        not null,
    organisation uuid        not null,
    obligation   uuid        not null,
    said         text        not null,
    kept         text        not null,
    document     uuid,
    application  integer check (application >= 1),
    primary key (region, id),
    foreign key (region, created_by) references people.person (region, id),
    foreign key (region, contract, organisation) references contracts.contract (region, id, organisation),
    foreign key (region, obligation, contract) references contracts.obligation (region, id, contract),
    foreign key (region, document) references documents.document (region, id)
);
create index on acceptance.evidence_entry (region, contract);
create index on acceptance.evidence_entry (region, obligation, contract);
call platform.isolate('acceptance.evidence_entry', 'select');
call platform.admit('acceptance.evidence_entry', 'select, insert, update, delete');

create function acceptance.keep_handed_in() returns trigger language plpgsql set search_path = '' as $$
begin
    if tg_op = 'UPDATE' and old.application is null
       and to_jsonb(new) - 'application' - 'version' = to_jsonb(old) - 'application' - 'version' then
        return new;
    end if;
    if tg_op = 'DELETE' and old.application is null then
        return old;
    end if;
    raise exception 'what is handed in stays as it is';
end $$;
create trigger keep_handed_in before update or delete on acceptance.cost_voucher
    for each row execute function acceptance.keep_handed_in();
create trigger keep_handed_in before update or delete on acceptance.evidence_entry
    for each row execute function acceptance.keep_handed_in();

-- The freeze: what the ledgers said when the application was accepted for review. It is what is paid.
create table acceptance.frozen_obligation (
    region          platform.region_code not null default current_setting('yufang.region'),
    acceptance_case uuid           not null,
    application     integer        not null,
    obligation      uuid           not null,
    organisation    uuid           not null,
    position        integer        not null,
    title           text           not null,
    amount          numeric(14, 2) not null check (amount >= 0),
    primary key (region, acceptance_case, application, obligation),
    unique (region, acceptance_case, application, position),
    foreign key (region, acceptance_case, application)
        references acceptance.application (region, acceptance_case, number),
    foreign key (region, obligation) references contracts.obligation (region, id)
);
create index on acceptance.frozen_obligation (region, obligation);
call platform.isolate('acceptance.frozen_obligation', 'select, insert');
call platform.admit('acceptance.frozen_obligation', 'select');

create table acceptance.frozen_line (
    region            platform.region_code not null default current_setting('yufang.region'),
    acceptance_case   uuid           not null,
    application       integer        not null,
    obligation        uuid           not null,
    measure           uuid           not null,
    organisation      uuid           not null,
    position          integer        not null,
    said              text           not null,
    said_arguments    text           not null,
    required          numeric(19, 4) not null check (required >= 0),
    scheduled         numeric(19, 4) not null check (scheduled >= 0),
    done              numeric(19, 4) not null check (done >= 0),
    evidenced         numeric(19, 4) not null check (evidenced >= 0),
    verified          numeric(19, 4) not null check (verified >= 0),
    fulfilment        text           not null check (fulfilment ~ '^[0-9]+/[1-9][0-9]*$'),
    primary key (region, acceptance_case, application, obligation, measure),
    foreign key (region, acceptance_case, application, obligation)
        references acceptance.frozen_obligation (region, acceptance_case, application, obligation),
    foreign key (region, obligation, measure) references contracts.obligation_measure (region, obligation, id)
);
create index on acceptance.frozen_line (region, obligation, measure);
call platform.isolate('acceptance.frozen_line', 'select, insert');
call platform.admit('acceptance.frozen_line', 'select');

-- The contract's performance targets on that day: exactly these are scored.
create table acceptance.reviewed_target (
    region          platform.region_code not null default current_setting('yufang.region'),
    acceptance_case uuid          not null,
    application     integer       not null,
    target          uuid          not null,
    organisation    uuid          not null,
    position        integer       not null,
    indicator       text          not null,
    unit            text          not null,
    figure          numeric(15, 4) check (figure > 0),
    how             text          not null check (how in ('COMPUTED', 'JUDGED')),
    weight          numeric(5, 2) not null check (weight > 0 and weight <= 100),
    measure         uuid,
    primary key (region, acceptance_case, application, target),
    unique (region, acceptance_case, application, position),
    foreign key (region, acceptance_case, application)
        references acceptance.application (region, acceptance_case, number),
    foreign key (region, target) references planning.performance_target (region, id),
    check (how = 'JUDGED' or figure is not null)
);
create index on acceptance.reviewed_target (region, target);
call platform.isolate('acceptance.reviewed_target', 'select, insert');
call platform.admit('acceptance.reviewed_target', 'select');

-- A place on the panel, with the sheet of whoever sits there.
create table acceptance.panel_seat (
    region          platform.region_code not null default current_setting('yufang.region'),
    id              uuid        not null,
    version         integer     not null,
    created_by      uuid        not null,
    created_at      timestamptz not null,
    acceptance_case uuid        not null,
    application     integer     not null,
    person          uuid        not null,
    recommended_by  text        not null,
    status          text        not null check (status in ('CALLED', 'OPEN', 'LOCKED', 'RECUSED', 'RELEASED')),
    declared_on     date,
    locked_on       date,
    reason          text,
    primary key (region, id),
    unique (region, id, person, acceptance_case, application),
    foreign key (region, acceptance_case, application)
        references acceptance.application (region, acceptance_case, number),
    foreign key (region, person) references people.person (region, id),
    foreign key (region, created_by) references people.person (region, id),
    -- Nobody calls himself.
    check (person <> created_by),
    check (status not in ('OPEN', 'LOCKED', 'RECUSED') or declared_on is not null),
    check ((status = 'LOCKED') = (locked_on is not null)),
    check ((status in ('RECUSED', 'RELEASED')) = (reason is not null))
);
create unique index one_seat on acceptance.panel_seat (region, acceptance_case, application, person)
    where status <> 'RELEASED';
create index on acceptance.panel_seat (region, person);
call platform.isolate('acceptance.panel_seat', 'select, insert, update');
call platform.admit_person('acceptance.panel_seat', 'select, update');

-- The agency calls and releases; only the expert himself declares and locks.
create function acceptance.keep_seats() returns trigger language plpgsql set search_path = '' as $$
begin
    if old.status in ('LOCKED', 'RECUSED', 'RELEASED')
       or to_jsonb(new) - '{status,declared_on,locked_on,reason,version}'::text[]
          <> to_jsonb(old) - '{status,declared_on,locked_on,reason,version}'::text[]
       or (current_user = 'yufang_outsider') = (new.status = 'RELEASED') then
        raise exception 'a sheet is its expert’s own, and stays once it is locked';
    end if;
    return new;
end $$;
create trigger keep_seats before update on acceptance.panel_seat
    for each row execute function acceptance.keep_seats();

create table acceptance.sheet_score (
    region          platform.region_code not null default current_setting('yufang.region'),
    seat            uuid          not null,
    target          uuid          not null,
    person          uuid          not null,
    acceptance_case uuid          not null,
    application     integer       not null,
    score           numeric(5, 2) not null check (score >= 0 and score <= 100),
    remark          text,
    scored_at       timestamptz   not null,
    primary key (region, seat, target),
    foreign key (region, seat, person, acceptance_case, application)
        references acceptance.panel_seat (region, id, person, acceptance_case, application),
    foreign key (region, acceptance_case, application, target)
        references acceptance.reviewed_target (region, acceptance_case, application, target)
);
create index on acceptance.sheet_score (region, acceptance_case, application);
call platform.isolate('acceptance.sheet_score', 'select');
call platform.admit_person('acceptance.sheet_score', 'select, insert, update');

create function acceptance.keep_scores() returns trigger language plpgsql set search_path = '' as $$
declare
    highest numeric;
begin
    select t.weight into highest from acceptance.reviewed_target t
    where t.region = new.region and t.acceptance_case = new.acceptance_case and t.application = new.application
      and t.target = new.target and t.how = 'JUDGED';
    if highest is null or new.score > highest then
        raise exception 'only what experts judge is scored, up to its weight';
    end if;
    if not exists (select from acceptance.panel_seat s
                   where s.region = new.region and s.id = new.seat and s.status = 'OPEN') then
        raise exception 'this sheet is not open';
    end if;
    return new;
end $$;
create trigger keep_scores before insert or update on acceptance.sheet_score
    for each row execute function acceptance.keep_scores();

-- How many sit on a panel, and how many of their sheets are locked: whoever locks the last one may not see the others.
create function acceptance.sheets_of(about uuid, review integer)
returns table (seats bigint, locked bigint, needed integer)
language sql stable security definer set search_path = '' as $$
    select count(s.id), count(s.id) filter (where s.status = 'LOCKED'), max(a.panel_least)
    from acceptance.application a
    left join acceptance.panel_seat s on s.region = a.region and s.acceptance_case = a.acceptance_case
        and s.application = a.number and s.status not in ('RECUSED', 'RELEASED')
    where a.region = platform.acting_region() and a.acceptance_case = about and a.number = review
$$;
revoke execute on function acceptance.sheets_of from public;
grant execute on function acceptance.sheets_of to yufang_app, yufang_reader, yufang_outsider;

-- Before all sheets of a complete panel are locked nobody reads one, not even the agency that called it.
create function acceptance.is_unsealed(place text, about uuid, review integer)
returns boolean language sql stable security definer set search_path = '' as $$
    select coalesce((select count(s.id) >= max(a.panel_least) and count(s.id) % 2 = 1
                            and bool_and(s.status = 'LOCKED')
                     from acceptance.application a
                     join acceptance.panel_seat s on s.region = a.region and s.acceptance_case = a.acceptance_case
                         and s.application = a.number and s.status not in ('RECUSED', 'RELEASED')
                     where a.region = place and a.acceptance_case = about and a.number = review), false)
$$;
revoke execute on function acceptance.is_unsealed from public;
grant execute on function acceptance.is_unsealed to yufang_app, yufang_reader;
create policy sealed_until_all_are_locked on acceptance.sheet_score as restrictive for select
    to yufang_app, yufang_reader
    using (acceptance.is_unsealed(region, acceptance_case, application));

-- Figures that no ledger knows: entered with a document by one person, checked by another.
create table acceptance.target_figure (
    region          platform.region_code not null default current_setting('yufang.region'),
    id              uuid           not null,
    version         integer        not null,
    created_by      uuid           not null,
    created_at      timestamptz    not null,
    acceptance_case uuid           not null,
    application     integer        not null,
    target          uuid           not null,
    numerator       numeric(15, 4) not null check (numerator >= 0),
    denominator     numeric(15, 4) check (denominator > 0 and denominator >= numerator),
    source          text           not null,
    document        uuid           not null,
    status          text           not null check (status in ('ENTERED', 'CONFIRMED', 'REJECTED')),
    decided_by      uuid,
    decided_on      date,
    rejection       text,
    primary key (region, id),
    foreign key (region, acceptance_case, application, target)
        references acceptance.reviewed_target (region, acceptance_case, application, target),
    foreign key (region, created_by) references people.person (region, id),
    foreign key (region, decided_by) references people.person (region, id),
    foreign key (region, document) references documents.document (region, id),
    check ((status = 'ENTERED') = (decided_by is null)),
    check (num_nonnulls(decided_by, decided_on) in (0, 2)),
    -- Two people, also where a program should forget it.
    check (decided_by <> created_by),
    check ((status = 'REJECTED') = (rejection is not null))
);
create unique index one_figure on acceptance.target_figure (region, acceptance_case, application, target)
    where status <> 'REJECTED';
call platform.isolate('acceptance.target_figure', 'select, insert, update');
create trigger keep_decided before update on acceptance.target_figure
    for each row when (old.status <> 'ENTERED' or new.numerator <> old.numerator
                       or new.denominator is distinct from old.denominator or new.document <> old.document
                       or new.target <> old.target or new.created_by <> old.created_by)
    execute function acceptance.keep_decided();

-- What a review came to.
create table acceptance.conclusion (
    region          platform.region_code not null default current_setting('yufang.region'),
    id              uuid          not null,
    version         integer       not null,
    created_by      uuid          not null,
    created_at      timestamptz   not null,
    acceptance_case uuid          not null,
    application     integer       not null,
    organisation    uuid          not null,
    total           numeric(5, 2) not null check (total >= 0 and total <= 100),
    pass_mark       numeric(5, 2) not null check (pass_mark > 0 and pass_mark <= 100),
    passed          boolean       not null,
    report          text          not null,
    document        uuid          not null,
    concluded_on    date          not null,
    rules_version   text          not null,
    primary key (region, id),
    unique (region, acceptance_case, application),
    foreign key (region, acceptance_case, application)
        references acceptance.application (region, acceptance_case, number),
    foreign key (region, created_by) references people.person (region, id),
    foreign key (region, document) references documents.document (region, id),
    check (passed = (total >= pass_mark))
);
call platform.isolate('acceptance.conclusion', 'select, insert');
call platform.admit('acceptance.conclusion', 'select');

create table acceptance.scored_target (
    region          platform.region_code not null default current_setting('yufang.region'),
    acceptance_case uuid          not null,
    application     integer       not null,
    target          uuid          not null,
    organisation    uuid          not null,
    score           numeric(5, 2) not null check (score >= 0),
    arithmetic      text          not null,
    primary key (region, acceptance_case, application, target),
    foreign key (region, acceptance_case, application, target)
        references acceptance.reviewed_target (region, acceptance_case, application, target)
);
call platform.isolate('acceptance.scored_target', 'select, insert');
call platform.admit('acceptance.scored_target', 'select');

-- What is taken off the price: proposed by one person, decided by another, never changed afterwards.
create table acceptance.deduction (
    region          platform.region_code not null default current_setting('yufang.region'),
    id              uuid           not null,
    version         integer        not null,
    created_by      uuid           not null,
    created_at      timestamptz    not null,
    acceptance_case uuid           not null,
    application     integer        not null,
    contract        uuid           not null,
    organisation    uuid           not null,
    cause           text           not null check (cause in ('SHORTFALL', 'LATE', 'PENALTY')),
    obligation      uuid,
    particulars     text           not null,
    term            text,
    amount          numeric(14, 2) not null check (amount > 0),
    proposed_on     date           not null,
    status          text           not null check (status in ('PROPOSED', 'CONFIRMED', 'REJECTED')),
    decided_by      uuid,
    decided_on      date,
    decided_at      timestamptz,
    rejection       text,
    rules_version   text,
    primary key (region, id),
    foreign key (region, acceptance_case, organisation)
        references acceptance.acceptance_case (region, id, organisation),
    foreign key (region, acceptance_case, application, obligation)
        references acceptance.frozen_obligation (region, acceptance_case, application, obligation),
    foreign key (region, contract, organisation) references contracts.contract (region, id, organisation),
    foreign key (region, created_by) references people.person (region, id),
    foreign key (region, decided_by) references people.person (region, id),
    check ((cause = 'SHORTFALL') = (obligation is not null)),
    check ((cause = 'SHORTFALL') = (term is null)),
    check ((status = 'PROPOSED') = (decided_by is null)),
    check (num_nonnulls(decided_by, decided_on, decided_at, rules_version) in (0, 4)),
    check (decided_by <> created_by),
    check ((status = 'REJECTED') = (rejection is not null))
);
create unique index one_deduction_of_an_obligation
    on acceptance.deduction (region, acceptance_case, application, obligation) where status <> 'REJECTED';
create index on acceptance.deduction (region, acceptance_case, application);
create index on acceptance.deduction (region, contract);
call platform.isolate('acceptance.deduction', 'select, insert, update');
call platform.admit('acceptance.deduction', 'select');
create trigger keep_decided before update on acceptance.deduction
    for each row when (old.status <> 'PROPOSED' or new.amount <> old.amount or new.cause <> old.cause
                       or new.obligation is distinct from old.obligation or new.particulars <> old.particulars
                       or new.term is distinct from old.term or new.acceptance_case <> old.acceptance_case
                       or new.application <> old.application or new.contract <> old.contract
                       or new.created_by <> old.created_by)
    execute function acceptance.keep_decided();

-- What a failed one wants mended; taken away only while it is not demanded yet.
create table acceptance.rectification_item (
    region          platform.region_code not null default current_setting('yufang.region'),
    id              uuid        not null,
    version         integer     not null,
    created_by      uuid        not null,
    created_at      timestamptz not null,
    acceptance_case uuid        not null,
    application     integer     not null,
    organisation    uuid        not null,
    said            text        not null,
    until           date        not null,
    primary key (region, id),
    unique (region, id, organisation),
    foreign key (region, acceptance_case, application)
        references acceptance.application (region, acceptance_case, number),
    foreign key (region, created_by) references people.person (region, id)
);
create index on acceptance.rectification_item (region, acceptance_case, application);
call platform.isolate('acceptance.rectification_item', 'select, insert, delete');
call platform.admit('acceptance.rectification_item', 'select');

create function acceptance.keep_demanded() returns trigger language plpgsql set search_path = '' as $$
begin
    if exists (select from acceptance.acceptance_case c
               where c.region = old.region and c.id = old.acceptance_case and c.status = 'FAILED') then
        return old;
    end if;
    raise exception 'what was demanded stays';
end $$;
create trigger keep_demanded before delete on acceptance.rectification_item
    for each row execute function acceptance.keep_demanded();

create table acceptance.rectification_answer (
    region       platform.region_code not null default current_setting('yufang.region'),
    id           uuid        not null,
    item         uuid        not null,
    organisation uuid        not null,
    said         text        not null,
    document     uuid,
    answered_on  date        not null,
    answered_by  uuid        not null,
    answered_at  timestamptz not null,
    primary key (region, id),
    foreign key (region, item, organisation) references acceptance.rectification_item (region, id, organisation),
    foreign key (region, answered_by) references people.person (region, id),
    foreign key (region, document) references documents.document (region, id)
);
create index on acceptance.rectification_answer (region, item);
call platform.isolate('acceptance.rectification_answer', 'select');
call platform.admit('acceptance.rectification_answer', 'select, insert');

-- What the next year’s plan should know.
create table acceptance.lesson (
    region          platform.region_code not null default current_setting('yufang.region'),
    id              uuid        not null,
    acceptance_case uuid        not null,
    said            text        not null,
    recorded_by     uuid        not null,
    recorded_on     date        not null,
    recorded_at     timestamptz not null,
    primary key (region, id),
    foreign key (region, acceptance_case) references acceptance.acceptance_case (region, id),
    foreign key (region, recorded_by) references people.person (region, id)
);
create index on acceptance.lesson (region, acceptance_case);
call platform.isolate('acceptance.lesson', 'select, insert');

-- Whoever sits on the panel reads what he judges, and nothing of the others.
create function acceptance.sits_on(about uuid) returns boolean language sql stable set search_path = '' as $$
    select exists (select from acceptance.panel_seat s
                   where s.region = platform.acting_region() and s.acceptance_case = about
                     and s.person = platform.acting_person() and s.status not in ('RECUSED', 'RELEASED'))
$$;
revoke execute on function acceptance.sits_on from public;
grant execute on function acceptance.sits_on to yufang_outsider;
do $$
declare
    shown text;
begin
    foreach shown in array array['application', 'frozen_obligation', 'frozen_line', 'reviewed_target'] loop
        execute format('create policy panel on acceptance.%I for select to yufang_outsider
                        using (region = (select platform.acting_region()) and acceptance.sits_on(acceptance_case))',
                       shown);
    end loop;
    foreach shown in array array['cost_voucher', 'evidence_entry'] loop
        execute format('create policy panel on acceptance.%I for select to yufang_outsider
                        using (region = (select platform.acting_region()) and application is not null
                               and exists (select from acceptance.acceptance_case c
                                           where c.region = %I.region and c.contract = %I.contract
                                             and acceptance.sits_on(c.id)))', shown, shown, shown);
    end loop;
end $$;
-- Also while he has yet to declare, and after he stepped down: he sees what he was called to, by its name.
create policy panel on acceptance.acceptance_case for select to yufang_outsider
    using (region = (select platform.acting_region())
           and exists (select from acceptance.panel_seat s
                       where s.region = acceptance_case.region and s.acceptance_case = acceptance_case.id
                         and s.person = (select platform.acting_person())));

-- For the money: deductions of the freeze that counts. Those of a review that failed count no longer.
create view acceptance.report_deduction with (security_invoker = true) as
    select d.region, d.id, d.contract, d.obligation, d.cause, d.particulars, d.amount, d.status
    from acceptance.deduction d
    join acceptance.acceptance_case c on c.region = d.region and c.id = d.acceptance_case
        and c.application = d.application and c.status in ('UNDER_REVIEW', 'PASSED', 'FILED');
create view acceptance.report_case with (security_invoker = true) as
    select c.region, c.id, c.contract, c.sub_project, c.year, c.status, c.application, c.applied_on,
           o.passed, o.total, o.pass_mark, o.concluded_on, c.filed_on, c.filing_number
    from acceptance.acceptance_case c
    left join acceptance.conclusion o on o.region = c.region and o.acceptance_case = c.id
        and o.application = c.application;
create view acceptance.report_lesson with (security_invoker = true) as
    select l.region, l.id, c.year, c.sub_project, c.title, l.said, l.recorded_on
    from acceptance.lesson l
    join acceptance.acceptance_case c on c.region = l.region and c.id = l.acceptance_case;
grant select on acceptance.report_deduction, acceptance.report_case to yufang_app, yufang_reader, yufang_outsider;
grant select on acceptance.report_lesson to yufang_app, yufang_reader;

-- The figures of the freeze that counts, for whoever follows a number from the contract to the bank.
create view acceptance.report_frozen_line with (security_invoker = true) as
    select l.region, c.contract, c.id as acceptance_case, l.obligation, l.measure, l.position, l.said, l.said_arguments,
           l.required, l.scheduled, l.done, l.evidenced, l.verified, l.fulfilment
    from acceptance.frozen_line l
    join acceptance.acceptance_case c on c.region = l.region and c.id = l.acceptance_case
        and c.application = l.application and c.status in ('UNDER_REVIEW', 'PASSED', 'FILED');
grant select on acceptance.report_frozen_line to yufang_app, yufang_reader, yufang_outsider;
