create schema priorities;

create table priorities.key_area_study (
    region          platform.region_code not null default current_setting('yufang.region'),
    id              uuid        not null,
    version         integer     not null,
    created_by      uuid        not null,
    created_at      timestamptz not null,
    year            integer     not null,
    period_first    date        not null,
    period_last     date        not null check (period_last >= period_first),
    status          text        not null check (status in ('COLLECTING', 'PROPOSED', 'DECIDED', 'PUBLISHED')),
    proposed_by     uuid,
    proposed_at     timestamptz,
    return_reason   text,
    decided_by      uuid,
    decided_at      timestamptz,
    decided_on      date,
    rules_version   text,
    published_by    uuid,
    published_on    date,
    published_rules text,
    notice          uuid,
    primary key (region, id),
    unique (region, year),
    foreign key (region, created_by) references people.person (region, id),
    foreign key (region, proposed_by) references people.person (region, id),
    foreign key (region, decided_by) references people.person (region, id),
    foreign key (region, published_by) references people.person (region, id),
    foreign key (region, notice) references disclosure.notice (region, id),
    -- Two people, also where a program should forget it.
    check (decided_by is null or (decided_by <> proposed_by and decided_on is not null and rules_version is not null)),
    check (status in ('COLLECTING', 'PROPOSED') or decided_by is not null),
    check (status <> 'PUBLISHED'
           or (notice is not null and published_by is not null and published_on is not null and published_rules is not null))
);
call platform.isolate('priorities.key_area_study', 'select, insert, update');

-- A row of the data summary. A figure that is null is unknown, which is not zero; rates are computed, never stored.
create table priorities.industry_row (
    region        platform.region_code not null default current_setting('yufang.region'),
    id            uuid        not null,
    version       integer     not null,
    created_by    uuid        not null,
    created_at    timestamptz not null,
    study         uuid        not null,
    name          text        not null check (name <> ''),
    code          text check (code ~ '^[A-T]?[0-9]{0,4}$' and code <> ''),
    insured       integer check (insured >= 0),
    injured       integer check (injured >= 0),
    production    integer check (production >= 0),
    deaths        integer check (deaths >= 0),
    grades_high   integer check (grades_high >= 0),
    grades_middle integer check (grades_middle >= 0),
    grades_low    integer check (grades_low >= 0),
    diseases      integer check (diseases >= 0),
    benefits      numeric(14, 2) check (benefits >= 0),
    contributions numeric(14, 2) check (contributions >= 0),
    source        text        not null check (source <> ''),
    primary key (region, id),
    unique (region, study, name),
    foreign key (region, study) references priorities.key_area_study (region, id),
    foreign key (region, created_by) references people.person (region, id),
    check (injured <= insured),
    check (production <= injured)
);
call platform.isolate('priorities.industry_row', 'select, insert, update, delete');

-- What the study rests on beside its figures: orders from above, and what the city itself puts first.
create table priorities.mandate (
    region     platform.region_code not null default current_setting('yufang.region'),
    id         uuid        not null,
    version    integer     not null,
    created_by uuid        not null,
    created_at timestamptz not null,
    study      uuid        not null,
    kind       text        not null check (kind in ('SUPERIOR_ORDER', 'CITY_PRIORITY')),
    title      text        not null check (title <> ''),
    number     text,
    asks       text        not null check (asks <> ''),
    document   uuid,
    primary key (region, id),
    foreign key (region, study) references priorities.key_area_study (region, id),
    foreign key (region, created_by) references people.person (region, id),
    foreign key (region, document) references documents.document (region, id),
    check (kind <> 'SUPERIOR_ORDER' or number is not null)
);
create index on priorities.mandate (region, study);
call platform.isolate('priorities.mandate', 'select, insert, update');

create table priorities.key_area (
    region         platform.region_code not null default current_setting('yufang.region'),
    id             uuid        not null,
    version        integer     not null,
    created_by     uuid        not null,
    created_at     timestamptz not null,
    study          uuid        not null,
    kind           text        not null check (kind in ('INDUSTRY', 'DISEASE', 'PEOPLE', 'HAZARD', 'COMMUTING')),
    title          text        not null check (title <> ''),
    industry_codes text,
    choice         text check (choice in ('TAKEN_IN', 'LEFT_OUT')),
    reason         text,
    mandate        uuid,
    chosen_by      uuid,
    primary key (region, id),
    unique (region, study, title),
    foreign key (region, study) references priorities.key_area_study (region, id),
    foreign key (region, mandate) references priorities.mandate (region, id),
    foreign key (region, created_by) references people.person (region, id),
    foreign key (region, chosen_by) references people.person (region, id),
    check (choice is null or (reason <> '' and reason is not null and chosen_by is not null)),
    check (industry_codes is null or kind = 'INDUSTRY')
);
call platform.isolate('priorities.key_area', 'select, insert, update');

create table priorities.target (
    region     platform.region_code not null default current_setting('yufang.region'),
    id         uuid        not null,
    version    integer     not null,
    created_by uuid        not null,
    created_at timestamptz not null,
    study      uuid        not null,
    area       uuid        not null,
    kind       text        not null check (kind in ('INDUSTRY', 'ENTERPRISE', 'PARK', 'POST', 'GROUP')),
    name       text        not null check (name <> ''),
    criterion  text        not null check (criterion in ('RATE', 'SEVERITY', 'BENEFIT_RATIO', 'ORDER', 'OTHER')),
    basis      text        not null check (basis <> ''),
    mandate    uuid,
    primary key (region, id),
    unique (region, study, kind, name),
    foreign key (region, study) references priorities.key_area_study (region, id),
    foreign key (region, area) references priorities.key_area (region, id),
    foreign key (region, mandate) references priorities.mandate (region, id),
    foreign key (region, created_by) references people.person (region, id),
    check ((criterion = 'ORDER') = (mandate is not null))
);
create index on priorities.target (region, area);
call platform.isolate('priorities.target', 'select, insert, delete');

-- What one member unit is asked for, and what it answers. Which unit is the city's health or finance department is not
-- known to the program: the officer names it with the question.
create table priorities.ask (
    region       platform.region_code not null default current_setting('yufang.region'),
    id           uuid        not null,
    version      integer     not null,
    created_by   uuid        not null,
    created_at   timestamptz not null,
    study        uuid        not null,
    matter       text        not null check (matter in ('DISEASES', 'ACCIDENTS', 'CONSENT')),
    decider      text check (decider in ('FINANCE', 'HEALTH', 'EMERGENCY_MANAGEMENT', 'SECTOR_REGULATORS')),
    organisation uuid        not null,
    status       text        not null check (status in ('ASKED', 'ANSWERED', 'OVERTAKEN')),
    consent      text check (consent in ('CONSENTED', 'OBJECTED')),
    cases        integer check (cases >= 0),
    deaths       integer check (deaths >= 0),
    statement    text,
    document     uuid,
    answered_by  uuid,
    answered_at  timestamptz,
    primary key (region, id),
    foreign key (region, study) references priorities.key_area_study (region, id),
    foreign key (region, organisation) references people.organisation (region, id),
    foreign key (region, document) references documents.document (region, id),
    foreign key (region, created_by) references people.person (region, id),
    foreign key (region, answered_by) references people.person (region, id),
    check ((matter = 'CONSENT') = (decider is not null)),
    check (status <> 'ANSWERED' or (answered_by is not null and answered_at is not null)),
    check (status <> 'ANSWERED' or (matter = 'CONSENT') = (consent is not null)),
    check (consent is distinct from 'OBJECTED' or statement is not null)
);
create index on priorities.ask (region, study);
create index on priorities.ask (region, organisation);
-- One question is open at a time; the same asked anew overtakes it. Of regulators there may be several.
create unique index one_valid_ask on priorities.ask
    (region, study, matter, coalesce(decider, ''),
     (case when decider = 'SECTOR_REGULATORS' then organisation::text else '' end)) where status <> 'OVERTAKEN';
call platform.isolate('priorities.ask', 'select, insert, update');
call platform.admit('priorities.ask', 'select, update');

-- A unit that was asked reads which year and months it is about, and the candidates where it is to consent to them.
grant select (region, id, year, period_first, period_last, status) on priorities.key_area_study to yufang_outsider;
create policy units_that_were_asked on priorities.key_area_study for select to yufang_outsider
    using (region = (select platform.acting_region())
           and exists (select from priorities.ask a
                       where a.region = key_area_study.region and a.study = key_area_study.id
                         and a.organisation = (select platform.acting_organisation())));
grant select (region, id, study, kind, title, industry_codes, choice, reason) on priorities.key_area to yufang_outsider;
create policy units_that_consent on priorities.key_area for select to yufang_outsider
    using (region = (select platform.acting_region())
           and exists (select from priorities.ask a
                       where a.region = key_area.region and a.study = key_area.study
                         and a.matter = 'CONSENT' and a.status <> 'OVERTAKEN'
                         and a.organisation = (select platform.acting_organisation())));

-- For other modules: what was decided, once it is.
create view priorities.report_key_area with (security_invoker = true) as
    select a.region, a.id, s.id as study, s.year, a.kind, a.title, a.industry_codes, a.reason, s.decided_on,
           s.published_on
    from priorities.key_area a join priorities.key_area_study s on s.region = a.region and s.id = a.study
    where a.choice = 'TAKEN_IN' and s.status in ('DECIDED', 'PUBLISHED');
create view priorities.report_target with (security_invoker = true) as
    select t.region, t.id, s.id as study, s.year, t.area, t.kind, t.name, t.criterion, t.basis
    from priorities.target t join priorities.key_area_study s on s.region = t.region and s.id = t.study
    where s.status in ('DECIDED', 'PUBLISHED');
grant select on priorities.report_key_area, priorities.report_target to yufang_app, yufang_reader;
