create schema supervision;

-- From when to when a contract is supervised: while it is running, as the calendar saw it.
create table supervision.oversight (
    region       platform.region_code not null default current_setting('yufang.region'),
    contract     uuid not null,
    organisation uuid not null,
    since        date not null,
    until        date check (until >= since),
    primary key (region, contract),
    foreign key (region, contract, organisation) references contracts.contract (region, id, organisation)
);
call platform.isolate('supervision.oversight', 'select, insert, update');
call platform.admit('supervision.oversight');

-- One for each contract and month. No person makes it: the calendar does.
create table supervision.monthly_report (
    region             platform.region_code not null default current_setting('yufang.region'),
    id                 uuid        not null,
    version            integer     not null,
    contract           uuid        not null,
    organisation       uuid        not null,
    month              date        not null check (extract(day from month) = 1),
    due                date check (due >= month),
    due_unknown        integer,
    made_due_on        date        not null,
    made_due_at        timestamptz not null,
    rules_version      text        not null,
    status             text        not null check (status in ('DUE', 'SUBMITTED', 'RETURNED', 'TAKEN_NOTE', 'LAPSED')),
    first_submitted_on date,
    submitted_on       date,
    submitted_by       uuid,
    decided_on         date,
    decided_by         uuid,
    decided_rules      text,
    return_reason      text check (length(return_reason) between 1 and 500),
    primary key (region, id),
    unique (region, contract, month),
    unique (region, id, organisation),
    foreign key (region, contract, organisation) references contracts.contract (region, id, organisation),
    foreign key (region, submitted_by) references people.person (region, id),
    foreign key (region, decided_by) references people.person (region, id),
    check (num_nonnulls(due, due_unknown) = 1),
    check (num_nonnulls(first_submitted_on, submitted_on, submitted_by) in (0, 3)),
    check (first_submitted_on <= submitted_on),
    check ((status in ('DUE', 'LAPSED')) = (submitted_on is null)),
    check (num_nonnulls(decided_on, decided_by, decided_rules) in (0, 3)),
    check ((status in ('RETURNED', 'TAKEN_NOTE')) = (decided_by is not null)),
    check ((status = 'RETURNED') = (return_reason is not null)),
    -- Two people, also where a program should forget it.
    check (decided_by <> submitted_by)
);
create index on supervision.monthly_report (region, month, due);
create index on supervision.monthly_report (region, organisation, month);
create index open_reports on supervision.monthly_report (region, due) where status in ('DUE', 'SUBMITTED', 'RETURNED');
call platform.isolate('supervision.monthly_report', 'select, insert, update');
call platform.admit('supervision.monthly_report', 'select, update');

-- Whether a report came late is decided by what is kept here: the day it was due and the day it first came.
create function supervision.keep_dates() returns trigger language plpgsql set search_path = '' as $$
begin
    if (new.contract, new.organisation, new.month, new.made_due_on) is distinct from
       (old.contract, old.organisation, old.month, old.made_due_on) then
        raise exception 'a monthly report stays with its contract and month';
    end if;
    if old.due is not null and new.due is distinct from old.due then
        raise exception 'the day on which a report was due never changes';
    end if;
    if old.first_submitted_on is not null and new.first_submitted_on is distinct from old.first_submitted_on then
        raise exception 'the day on which a report first came never changes';
    end if;
    if old.status in ('TAKEN_NOTE', 'LAPSED') then
        raise exception 'a report that was taken note of, or has lapsed, never changes';
    end if;
    if current_user = 'yufang_outsider' and new.status <> 'SUBMITTED' then
        raise exception 'nobody takes note of his own report';
    end if;
    return new;
end $$;
create trigger keep_dates before update on supervision.monthly_report
    for each row execute function supervision.keep_dates();

-- What the provider stated, each time: append-only, with the figures of the ledger as they stood on that day.
create table supervision.report_statement (
    region       platform.region_code not null default current_setting('yufang.region'),
    id           uuid        not null,
    version      integer     not null,
    created_by   uuid        not null,
    created_at   timestamptz not null,
    report       uuid        not null,
    organisation uuid        not null,
    number       integer     not null check (number >= 1),
    stated_on    date        not null,
    brief        text        not null check (length(brief) between 1 and 4000),
    next_plan    text        not null check (length(next_plan) between 1 and 10000),
    primary key (region, id),
    unique (region, report, number),
    unique (region, id, organisation),
    foreign key (region, report, organisation) references supervision.monthly_report (region, id, organisation),
    foreign key (region, created_by) references people.person (region, id)
);
call platform.isolate('supervision.report_statement', 'select, insert');
call platform.admit('supervision.report_statement', 'select, insert');

create table supervision.report_figure (
    region         platform.region_code not null default current_setting('yufang.region'),
    statement      uuid           not null,
    position       integer        not null,
    organisation   uuid           not null,
    obligation     text           not null,
    measure        uuid           not null,
    word           text           not null,
    word_arguments text           not null,
    required       numeric(15, 4) not null check (required >= 0),
    scheduled      numeric(15, 4) not null check (scheduled >= 0),
    done           numeric(15, 4) not null check (done >= 0),
    evidenced      numeric(15, 4) not null check (evidenced >= 0),
    verified       numeric(15, 4) not null check (verified >= 0),
    primary key (region, statement, position),
    foreign key (region, statement, organisation) references supervision.report_statement (region, id, organisation)
);
call platform.isolate('supervision.report_figure', 'select, insert');
call platform.admit('supervision.report_figure', 'select, insert');

-- Its own photographs and papers are documents. The provider learns of it when it is concluded.
create table supervision.spot_check (
    region        platform.region_code not null default current_setting('yufang.region'),
    id            uuid        not null,
    version       integer     not null,
    created_by    uuid        not null,
    created_at    timestamptz not null,
    contract      uuid        not null,
    organisation  uuid        not null,
    unit          uuid,
    about         text        not null,
    checked_on    date        not null,
    time_of_day   text check (time_of_day ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
    place         text        not null check (length(place) between 1 and 200),
    went          text        not null check (length(went) between 1 and 200),
    seen          text        not null check (length(seen) between 1 and 4000),
    status        text        not null check (status in ('RECORDED', 'CONCLUDED')),
    concluded_by  uuid,
    concluded_on  date,
    rules_version text,
    primary key (region, id),
    unique (region, id, contract, organisation),
    foreign key (region, contract, organisation) references contracts.contract (region, id, organisation),
    foreign key (region, unit, contract, organisation)
        references delivery.unit (region, id, contract, organisation),
    foreign key (region, created_by) references people.person (region, id),
    foreign key (region, concluded_by) references people.person (region, id),
    check (num_nonnulls(concluded_by, concluded_on, rules_version) in (0, 3)),
    check ((status = 'CONCLUDED') = (concluded_by is not null)),
    check (concluded_on >= checked_on)
);
create index on supervision.spot_check (region, checked_on);
create index on supervision.spot_check (region, contract, checked_on);
create index on supervision.spot_check (region, unit) where unit is not null;
call platform.isolate('supervision.spot_check', 'select, insert, update');
grant select on supervision.spot_check to yufang_outsider;
create policy own_concluded on supervision.spot_check for select to yufang_outsider
    using (region = (select platform.acting_region()) and status = 'CONCLUDED'
           and organisation = (select platform.acting_organisation()));

create table supervision.finding (
    region        platform.region_code not null default current_setting('yufang.region'),
    id            uuid        not null,
    version       integer     not null,
    created_by    uuid        not null,
    created_at    timestamptz not null,
    spot_check    uuid        not null,
    contract      uuid        not null,
    organisation  uuid        not null,
    unit          uuid,
    number        integer     not null check (number >= 1),
    seen          text        not null check (length(seen) between 1 and 1000),
    place         text        not null check (length(place) between 1 and 200),
    status        text        not null check (status in ('OPEN', 'ANSWERED', 'CLOSED')),
    answered_by   uuid,
    closed_by     uuid,
    closed_on     date,
    rules_version text,
    primary key (region, id),
    unique (region, spot_check, number),
    unique (region, id, organisation),
    foreign key (region, spot_check, contract, organisation)
        references supervision.spot_check (region, id, contract, organisation),
    foreign key (region, unit, contract, organisation)
        references delivery.unit (region, id, contract, organisation),
    foreign key (region, created_by) references people.person (region, id),
    foreign key (region, answered_by) references people.person (region, id),
    foreign key (region, closed_by) references people.person (region, id),
    check (status = 'OPEN' or answered_by is not null),
    check (num_nonnulls(closed_by, closed_on, rules_version) in (0, 3)),
    check ((status = 'CLOSED') = (closed_by is not null)),
    check (closed_by <> answered_by)
);
create index on supervision.finding (region, contract) where status <> 'CLOSED';
call platform.isolate('supervision.finding', 'select, insert, update');
grant select, update on supervision.finding to yufang_outsider;
create policy own_told on supervision.finding to yufang_outsider
    using (region = (select platform.acting_region())
           and organisation = (select platform.acting_organisation())
           and exists (select from supervision.spot_check c
                       where c.region = finding.region and c.id = finding.spot_check));

-- What was seen is not rewritten once the provider has been told; a closed finding stays closed.
create function supervision.keep_findings() returns trigger language plpgsql set search_path = '' as $$
begin
    if old.status = 'CLOSED' then
        raise exception 'a closed finding never changes';
    end if;
    if current_user = 'yufang_outsider' and new.status <> 'ANSWERED' then
        raise exception 'nobody closes a finding about himself';
    end if;
    if (new.spot_check, new.contract, new.organisation, new.unit, new.number) is distinct from
       (old.spot_check, old.contract, old.organisation, old.unit, old.number) then
        raise exception 'a finding stays with its check';
    end if;
    if (new.seen, new.place) is distinct from (old.seen, old.place)
       and exists (select from supervision.spot_check c
                   where c.region = old.region and c.id = old.spot_check and c.status = 'CONCLUDED') then
        raise exception 'what was seen is not rewritten';
    end if;
    return new;
end $$;
create trigger keep_findings before update on supervision.finding
    for each row execute function supervision.keep_findings();

create function supervision.keep_concluded() returns trigger language plpgsql set search_path = '' as $$
begin
    raise exception 'a concluded check never changes';
end $$;
create trigger keep_concluded before update on supervision.spot_check
    for each row when (old.status = 'CONCLUDED') execute function supervision.keep_concluded();

-- What was said about a finding, in order: append-only.
create table supervision.finding_remark (
    region       platform.region_code not null default current_setting('yufang.region'),
    id           uuid        not null,
    version      integer     not null,
    created_by   uuid        not null,
    created_at   timestamptz not null,
    finding      uuid        not null,
    organisation uuid        not null,
    position     integer     not null check (position >= 1),
    kind         text        not null check (kind in ('ANSWER', 'QUESTION', 'LOWERING', 'CLOSURE')),
    said         text        not null check (length(said) between 1 and 4000),
    said_on      date        not null,
    struck       integer     not null check (struck >= 0),
    lowered      integer     not null check (lowered >= 0),
    primary key (region, id),
    unique (region, finding, position),
    foreign key (region, finding, organisation) references supervision.finding (region, id, organisation),
    foreign key (region, created_by) references people.person (region, id),
    check ((kind = 'LOWERING') = (struck + lowered > 0))
);
call platform.isolate('supervision.finding_remark', 'select, insert');
grant select, insert on supervision.finding_remark to yufang_outsider;
create policy own_remarks on supervision.finding_remark for select to yufang_outsider
    using (region = (select platform.acting_region()) and organisation = (select platform.acting_organisation()));
create policy own_answers on supervision.finding_remark for insert to yufang_outsider
    with check (region = (select platform.acting_region()) and organisation = (select platform.acting_organisation())
                and created_by = (select platform.acting_person()) and kind = 'ANSWER');

-- A look at how a whole sub-project is run (W-2), announced or for a reason: append-only.
create table supervision.inspection (
    region        platform.region_code not null default current_setting('yufang.region'),
    id            uuid        not null,
    version       integer     not null,
    created_by    uuid        not null,
    created_at    timestamptz not null,
    sub_project   uuid        not null,
    kind          text        not null check (kind in ('ANNOUNCED', 'SPECIAL')),
    inspected_on  date        not null,
    recorded_on   date        not null,
    inspectors    text        not null check (length(inspectors) between 1 and 200),
    result        text        not null check (length(result) between 1 and 4000),
    document      uuid        not null,
    rules_version text        not null,
    primary key (region, id),
    foreign key (region, sub_project) references programme.sub_project (region, id),
    foreign key (region, created_by) references people.person (region, id),
    foreign key (region, document) references documents.document (region, id),
    check (recorded_on >= inspected_on)
);
create index on supervision.inspection (region, inspected_on);
create index on supervision.inspection (region, sub_project);
call platform.isolate('supervision.inspection', 'select, insert');

-- The agency's regular report to the committee; its figures are fixed when it is handed in.
create table supervision.committee_report (
    region        platform.region_code not null default current_setting('yufang.region'),
    id            uuid        not null,
    version       integer     not null,
    created_by    uuid        not null,
    created_at    timestamptz not null,
    year          integer     not null check (year between 2000 and 2100),
    first_day     date        not null,
    last_day      date        not null,
    title         text        not null check (length(title) between 1 and 200),
    said          text        not null check (length(said) between 1 and 10000),
    status        text        not null check (status in ('DRAFT', 'HANDED_IN', 'RECEIVED')),
    handed_in_by  uuid,
    handed_in_on  date,
    received_by   uuid,
    received_on   date,
    rules_version text,
    primary key (region, id),
    foreign key (region, created_by) references people.person (region, id),
    foreign key (region, handed_in_by) references people.person (region, id),
    foreign key (region, received_by) references people.person (region, id),
    check (last_day >= first_day),
    check (num_nonnulls(handed_in_by, handed_in_on, rules_version) in (0, 3)),
    check (num_nonnulls(received_by, received_on) in (0, 2)),
    check ((status <> 'DRAFT') = (handed_in_by is not null)),
    check ((status = 'RECEIVED') = (received_by is not null)),
    check (received_by not in (created_by, handed_in_by))
);
create index on supervision.committee_report (region, last_day);
call platform.isolate('supervision.committee_report', 'select, insert, update');

create function supervision.keep_handed_in() returns trigger language plpgsql set search_path = '' as $$
begin
    if old.status = 'HANDED_IN' and new.status = 'RECEIVED'
       and to_jsonb(new) - '{status,version,received_by,received_on}'::text[]
         = to_jsonb(old) - '{status,version,received_by,received_on}'::text[] then
        return new;
    end if;
    raise exception 'a report that was handed in is only received';
end $$;
create trigger keep_handed_in before update on supervision.committee_report
    for each row when (old.status <> 'DRAFT') execute function supervision.keep_handed_in();

create table supervision.committee_figure (
    region        platform.region_code not null default current_setting('yufang.region'),
    report        uuid    not null,
    contract      uuid    not null,
    position      integer not null,
    title         text    not null,
    reports_owed  integer not null check (reports_owed >= 0),
    reports_in    integer not null check (reports_in between 0 and reports_owed),
    reports_late  integer not null check (reports_late between 0 and reports_owed),
    spot_checks   integer not null check (spot_checks >= 0),
    findings      integer not null check (findings >= 0),
    findings_open integer not null check (findings_open between 0 and findings),
    primary key (region, report, contract),
    foreign key (region, report) references supervision.committee_report (region, id),
    foreign key (region, contract) references contracts.contract (region, id)
);
call platform.isolate('supervision.committee_figure', 'select, insert');
