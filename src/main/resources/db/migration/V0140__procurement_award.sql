-- One attempt to buy one sub-project. Organisation form, method and evaluation method are three columns, never one; beside
-- them stands what the plan calls them, which is often something else.
create table procurement.procurement (
    region            platform.region_code not null default current_setting('yufang.region'),
    id                uuid        not null,
    version           integer     not null,
    created_by        uuid        not null,
    created_at        timestamptz not null,
    year              integer     not null,
    sub_project       uuid        not null,
    attempt           integer     not null check (attempt > 0),
    form              text        not null check (form in ('CENTRALISED', 'DECENTRALISED', 'BELOW_THRESHOLD')),
    method            text        not null,
    evaluation        text        not null check (evaluation in ('LOWEST_PRICE', 'COMPREHENSIVE_SCORE', 'INTERNAL_SCORE')),
    plan_form         text check (plan_form in ('CENTRALISED', 'DECENTRALISED', 'BELOW_THRESHOLD')),
    plan_method       text,
    plan_other_method text,
    receive_until     date        not null,
    changed_by        uuid        not null,
    status            text        not null check (status in ('PREPARED', 'RECEIVING', 'OPENED', 'SCORING', 'RANKED',
                                                             'DECIDED', 'PUBLISHED', 'AWARDED', 'FAILED')),
    demand            uuid,
    ceiling           numeric(14, 2) check (ceiling > 0),
    begun_on          date,
    begun_by          uuid,
    begun_under       text,
    opened_on         date,
    opened_by         uuid,
    opened_under      text,
    ranked_on         date,
    ranked_by         uuid,
    ranked_under      text,
    notice            uuid,
    published_on      date,
    published_by      uuid,
    published_under   text,
    stands_until      date,
    stands_unknown    integer,
    failed_on         date,
    failed_by         uuid,
    failure           text,
    primary key (region, id),
    unique (region, sub_project, attempt),
    foreign key (region, sub_project) references programme.sub_project (region, id),
    foreign key (region, demand) references procurement.demand (region, id),
    foreign key (region, notice) references disclosure.notice (region, id),
    foreign key (region, created_by) references people.person (region, id),
    foreign key (region, changed_by) references people.person (region, id),
    foreign key (region, begun_by) references people.person (region, id),
    foreign key (region, opened_by) references people.person (region, id),
    foreign key (region, ranked_by) references people.person (region, id),
    foreign key (region, published_by) references people.person (region, id),
    foreign key (region, failed_by) references people.person (region, id),
    check (method in ('OPEN_TENDER', 'INVITED_TENDER', 'NEGOTIATION', 'CONSULTATION', 'SINGLE_SOURCE', 'INQUIRY', 'NONE')),
    check (plan_method in ('OPEN_TENDER', 'INVITED_TENDER', 'NEGOTIATION', 'CONSULTATION', 'SINGLE_SOURCE', 'INQUIRY',
                           'NONE')),
    check (plan_other_method in ('OPEN_TENDER', 'INVITED_TENDER', 'NEGOTIATION', 'CONSULTATION', 'SINGLE_SOURCE',
                                 'INQUIRY', 'NONE')),
    check (num_nonnulls(begun_on, begun_by, begun_under, ceiling, demand) = case status when 'PREPARED' then 0 else 5 end),
    check (num_nonnulls(opened_on, opened_by, opened_under) in (0, 3)),
    check (num_nonnulls(ranked_on, ranked_by, ranked_under) in (0, 3)),
    check (num_nonnulls(notice, published_on, published_by, published_under) in (0, 4)),
    check (num_nonnulls(stands_until, stands_unknown) = num_nonnulls(notice)),
    check (num_nonnulls(failed_on, failed_by, failure) = case status when 'FAILED' then 3 else 0 end),
    check (status in ('PREPARED', 'RECEIVING', 'FAILED') or opened_on is not null),
    check (status not in ('PREPARED', 'RECEIVING') or opened_on is null),
    check (status in ('PREPARED', 'RECEIVING', 'OPENED', 'SCORING', 'FAILED') or ranked_on is not null),
    check (status not in ('PREPARED', 'RECEIVING', 'OPENED', 'SCORING') or ranked_on is null),
    check (status not in ('PUBLISHED', 'AWARDED') or published_on is not null),
    check (status in ('PUBLISHED', 'AWARDED', 'FAILED') or published_on is null),
    -- A term ends with its last day; the proposals are opened on a later one.
    check (opened_on > receive_until)
);
create unique index one_procurement_at_a_time on procurement.procurement (region, sub_project) where status <> 'FAILED';
create index on procurement.procurement (region, year desc, id desc);
call platform.isolate('procurement.procurement', 'select, insert, update');

-- What is scored, as the providers were told before.
create table procurement.factor (
    region      platform.region_code not null default current_setting('yufang.region'),
    id          uuid          not null,
    version     integer       not null,
    created_by  uuid          not null,
    created_at  timestamptz   not null,
    procurement uuid          not null,
    position    integer       not null check (position > 0),
    name        text          not null check (name <> ''),
    weight      numeric(5, 2) not null check (weight > 0 and weight <= 100),
    standard    text,
    primary key (region, id),
    unique (region, id, procurement),
    unique (region, procurement, position),
    unique (region, procurement, name),
    foreign key (region, procurement) references procurement.procurement (region, id),
    foreign key (region, created_by) references people.person (region, id)
);
call platform.isolate('procurement.factor', 'select, insert, delete');

create table procurement.invitation (
    region       platform.region_code not null default current_setting('yufang.region'),
    id           uuid        not null,
    version      integer     not null,
    created_by   uuid        not null,
    created_at   timestamptz not null,
    procurement  uuid        not null,
    organisation uuid        not null,
    primary key (region, id),
    unique (region, procurement, organisation),
    foreign key (region, procurement) references procurement.procurement (region, id),
    foreign key (region, organisation) references people.organisation (region, id),
    foreign key (region, created_by) references people.person (region, id)
);
create index on procurement.invitation (region, organisation);
call platform.isolate('procurement.invitation', 'select, insert, delete');
call platform.admit('procurement.invitation');

create function procurement.keep_file() returns trigger language plpgsql set search_path = '' as $$
declare
    about uuid := case when tg_op = 'DELETE' then old.procurement else new.procurement end;
    place text := case when tg_op = 'DELETE' then old.region else new.region end;
begin
    if not exists (select from procurement.procurement p
                   where p.region = place and p.id = about and p.status = 'PREPARED') then
        raise exception 'what the providers were told is not changed any more';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end $$;
create trigger keep_file before insert or update or delete on procurement.factor
    for each row execute function procurement.keep_file();
create trigger keep_file before insert or update or delete on procurement.invitation
    for each row execute function procurement.keep_file();

-- Who was called to score, by whom recommended; who steps down stays on record with the reason.
create table procurement.seat (
    region         platform.region_code not null default current_setting('yufang.region'),
    id             uuid        not null,
    version        integer     not null,
    created_by     uuid        not null,
    created_at     timestamptz not null,
    procurement    uuid        not null,
    person         uuid        not null,
    kind           text        not null check (kind in ('EXPERT', 'STAFF')),
    organisation   uuid        not null,
    recommended_by uuid        not null,
    replaces       uuid,
    status         text        not null check (status in ('CALLED', 'CLEARED', 'RECUSED')),
    cleared_on     date,
    recused_on     date,
    recused_by     uuid,
    recusal        text,
    primary key (region, id),
    unique (region, id, person),
    unique (region, procurement, person),
    unique (region, replaces),
    foreign key (region, procurement) references procurement.procurement (region, id),
    foreign key (region, person) references people.person (region, id),
    foreign key (region, organisation) references people.organisation (region, id),
    foreign key (region, recommended_by) references people.organisation (region, id),
    foreign key (region, replaces) references procurement.seat (region, id),
    foreign key (region, created_by) references people.person (region, id),
    foreign key (region, recused_by) references people.person (region, id),
    check (person <> created_by),
    check (status <> 'CLEARED' or cleared_on is not null),
    check ((status = 'RECUSED') = (recusal is not null)),
    check ((recusal is null) = (recused_on is null)),
    check ((recusal is null) = (recused_by is null))
);
create index on procurement.seat (region, person);
call platform.isolate('procurement.seat', 'select, insert, update');
call platform.admit_person('procurement.seat', 'select, update');

create function procurement.keep_seats() returns trigger language plpgsql set search_path = '' as $$
begin
    if exists (select from procurement.procurement p
               where p.region = new.region and p.id = new.procurement
                 and new.person in (p.created_by, p.changed_by, p.begun_by)) then
        raise exception 'who plans a procurement does not score in it';
    end if;
    if tg_op = 'UPDATE' then
        if old.status = 'RECUSED' or (old.status = 'CLEARED' and new.status <> 'RECUSED') then
            raise exception 'what was declared is not taken back';
        end if;
        if (old.procurement, old.person, old.kind, old.organisation, old.recommended_by, old.created_by)
           is distinct from (new.procurement, new.person, new.kind, new.organisation, new.recommended_by, new.created_by)
           or old.replaces is distinct from new.replaces then
            raise exception 'a seat stays what it is';
        end if;
    end if;
    return new;
end $$;
create trigger keep_seats before insert or update on procurement.seat
    for each row execute function procurement.keep_seats();

-- Whoever was invited or called sees the procurement, and its factors with it.
grant select on procurement.procurement, procurement.factor to yufang_outsider;
create policy invited_or_called on procurement.procurement for select to yufang_outsider
    using (region = (select platform.acting_region())
           and ((status <> 'PREPARED'
                 and exists (select from procurement.invitation i
                             where i.region = procurement.region and i.procurement = procurement.id))
                or exists (select from procurement.seat s
                           where s.region = procurement.region and s.procurement = procurement.id)));
create policy with_the_procurement on procurement.factor for select to yufang_outsider
    using (region = (select platform.acting_region())
           and exists (select from procurement.procurement p
                       where p.region = factor.region and p.id = factor.procurement));

-- Every version of every proposal, and every withdrawal. The latest row of an organisation counts; none is ever changed.
-- The price is sealed with the vault, so that not even a backup tells it before the opening.
create table procurement.proposal (
    region       platform.region_code not null default current_setting('yufang.region'),
    id           uuid        not null,
    version      integer     not null,
    created_by   uuid        not null,
    created_at   timestamptz not null,
    procurement  uuid        not null,
    organisation uuid        not null,
    number       integer     not null check (number > 0),
    price_sealed text,
    summary      text,
    document     uuid,
    sha256       text check (sha256 ~ '^[0-9a-f]{64}$'),
    withdrawal   text,
    received_on  date        not null,
    primary key (region, id),
    unique (region, id, procurement, organisation),
    unique (region, procurement, organisation, number),
    foreign key (region, procurement) references procurement.procurement (region, id),
    foreign key (region, procurement, organisation)
        references procurement.invitation (region, procurement, organisation),
    foreign key (region, document) references documents.document (region, id),
    foreign key (region, created_by) references people.person (region, id),
    check ((withdrawal is null) = (price_sealed is not null)),
    check ((withdrawal is null) = (summary is not null)),
    check ((withdrawal is null) = (document is not null)),
    check ((withdrawal is null) = (sha256 is not null))
);
call platform.isolate('procurement.proposal', 'select');

-- What the opening revealed: the price as it was sealed. Only what stands here is seen by officers, auditors and panel.
create table procurement.opened_proposal (
    region       platform.region_code not null default current_setting('yufang.region'),
    id           uuid           not null,
    version      integer        not null,
    created_by   uuid           not null,
    created_at   timestamptz    not null,
    procurement  uuid           not null,
    organisation uuid           not null,
    price        numeric(14, 2) not null check (price > 0),
    primary key (region, id),
    unique (region, id, procurement),
    unique (region, procurement, organisation),
    foreign key (region, id, procurement, organisation)
        references procurement.proposal (region, id, procurement, organisation),
    foreign key (region, created_by) references people.person (region, id)
);
call platform.isolate('procurement.opened_proposal', 'select, insert');
grant select on procurement.opened_proposal to yufang_outsider;
create policy own_or_called on procurement.opened_proposal for select to yufang_outsider
    using (region = (select platform.acting_region())
           and (organisation = (select platform.acting_organisation())
                or exists (select from procurement.seat s
                           where s.region = opened_proposal.region and s.procurement = opened_proposal.procurement
                             and s.status <> 'RECUSED')));

create function procurement.keep_openings() returns trigger language plpgsql set search_path = '' as $$
begin
    if not exists (select from procurement.procurement p
                   where p.region = new.region and p.id = new.procurement and p.status = 'OPENED') then
        raise exception 'proposals are revealed by the opening alone';
    end if;
    return new;
end $$;
create trigger keep_openings before insert on procurement.opened_proposal
    for each row execute function procurement.keep_openings();

-- Restrictive: added to the policies that show the region's rows, it takes the sealed ones away again.
create policy sealed on procurement.proposal as restrictive for select to yufang_app, yufang_reader
    using (exists (select from procurement.opened_proposal o
                   where o.region = proposal.region and o.id = proposal.id));
grant select, insert on procurement.proposal to yufang_outsider;
create policy own_or_opened on procurement.proposal for select to yufang_outsider
    using (region = (select platform.acting_region())
           and (organisation = (select platform.acting_organisation())
                or exists (select from procurement.opened_proposal o
                           where o.region = proposal.region and o.id = proposal.id)));
create policy hand_in on procurement.proposal for insert to yufang_outsider
    with check (region = (select platform.acting_region())
                and organisation = (select platform.acting_organisation())
                and created_by = (select platform.acting_person())
                and exists (select from procurement.procurement p
                            where p.region = proposal.region and p.id = proposal.procurement
                              and p.status = 'RECEIVING'));

-- How many proposals stand, for a gate that may not look at them.
create function procurement.count_proposals(about uuid) returns bigint
language sql stable security definer set search_path = '' as $$
    select count(*) from (
        select distinct on (p.organisation) p.withdrawal from procurement.proposal p
        where p.region = platform.acting_region() and p.procurement = about
        order by p.organisation, p.number desc) latest
    where latest.withdrawal is null
$$;
-- The sealed prices, handed out to the act of opening and to nobody before it.
create function procurement.sealed_proposals(about uuid)
returns table (id uuid, organisation uuid, price_sealed text)
language sql stable security definer set search_path = '' as $$
    select latest.id, latest.organisation, latest.price_sealed from (
        select distinct on (p.organisation) p.id, p.organisation, p.price_sealed, p.withdrawal
        from procurement.proposal p
        where p.region = platform.acting_region() and p.procurement = about
        order by p.organisation, p.number desc) latest
    where latest.withdrawal is null
      and exists (select from procurement.procurement o
                  where o.region = platform.acting_region() and o.id = about and o.opened_on is not null)
    order by latest.id
$$;
revoke execute on function procurement.count_proposals, procurement.sealed_proposals from public;
grant execute on function procurement.count_proposals to yufang_app, yufang_reader;
grant execute on function procurement.sealed_proposals to yufang_app;

create table procurement.score_sheet (
    region      platform.region_code not null default current_setting('yufang.region'),
    id          uuid        not null,
    version     integer     not null,
    created_by  uuid        not null,
    created_at  timestamptz not null,
    procurement uuid        not null,
    seat        uuid        not null,
    person      uuid        not null,
    status      text        not null check (status in ('OPEN', 'LOCKED')),
    locked_at   timestamptz,
    locked_on   date,
    primary key (region, id),
    unique (region, id, person, procurement),
    unique (region, seat),
    foreign key (region, procurement) references procurement.procurement (region, id),
    foreign key (region, seat, person) references procurement.seat (region, id, person),
    foreign key (region, created_by) references people.person (region, id),
    check (created_by = person),
    check ((status = 'LOCKED') = (locked_at is not null)),
    check ((status = 'LOCKED') = (locked_on is not null))
);
create index on procurement.score_sheet (region, procurement);
call platform.isolate('procurement.score_sheet', 'select, insert, update');
call platform.admit_person('procurement.score_sheet', 'select, insert, update');

create table procurement.score (
    region      platform.region_code not null default current_setting('yufang.region'),
    sheet       uuid          not null,
    person      uuid          not null,
    procurement uuid          not null,
    proposal    uuid          not null,
    factor      uuid          not null,
    points      numeric(5, 2) not null check (points >= 0),
    primary key (region, sheet, proposal, factor),
    foreign key (region, sheet, person, procurement)
        references procurement.score_sheet (region, id, person, procurement),
    foreign key (region, proposal, procurement) references procurement.opened_proposal (region, id, procurement),
    foreign key (region, factor, procurement) references procurement.factor (region, id, procurement)
);
create index on procurement.score (region, procurement);
call platform.isolate('procurement.score', 'select, insert, update, delete');
call platform.admit_person('procurement.score', 'select, insert, update, delete');

-- Nobody, of whatever role, writes on another's sheet, or reads it before the ranking, which waits for all of them.
create policy own_hand_only on procurement.score_sheet as restrictive for insert to yufang_app
    with check (person = (select platform.acting_person()));
create policy own_lock_only on procurement.score_sheet as restrictive for update to yufang_app
    using (person = (select platform.acting_person()));
create policy own_entry_only on procurement.score as restrictive for insert to yufang_app
    with check (person = (select platform.acting_person()));
create policy own_change_only on procurement.score as restrictive for update to yufang_app
    using (person = (select platform.acting_person()));
create policy own_removal_only on procurement.score as restrictive for delete to yufang_app
    using (person = (select platform.acting_person()));
create policy blind on procurement.score as restrictive for select to yufang_app, yufang_reader
    using (person = (select nullif(current_setting('yufang.person', true), '')::uuid)
           or exists (select from procurement.procurement p
                      where p.region = score.region and p.id = score.procurement and p.ranked_on is not null));

create function procurement.keep_scores() returns trigger language plpgsql set search_path = '' as $$
declare
    place text := case when tg_op = 'DELETE' then old.region else new.region end;
    about uuid := case when tg_op = 'DELETE' then old.sheet else new.sheet end;
begin
    if not exists (select from procurement.score_sheet s
                   join procurement.seat c on c.region = s.region and c.id = s.seat and c.status = 'CLEARED'
                   join procurement.procurement p on p.region = s.region and p.id = s.procurement and p.status = 'SCORING'
                   where s.region = place and s.id = about and s.status = 'OPEN') then
        raise exception 'nothing is scored on this sheet any more, or yet';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    if tg_op = 'UPDATE' and (old.sheet, old.proposal, old.factor) is distinct from (new.sheet, new.proposal, new.factor) then
        raise exception 'a score stays where it is';
    end if;
    if new.points > (select f.weight from procurement.factor f where f.region = new.region and f.id = new.factor) then
        raise exception 'a score is above the weight of its factor';
    end if;
    return new;
end $$;
create trigger keep_scores before insert or update or delete on procurement.score
    for each row execute function procurement.keep_scores();

create function procurement.keep_sheets() returns trigger language plpgsql set search_path = '' as $$
begin
    if old.status = 'LOCKED' or (old.procurement, old.seat, old.person) is distinct from
                                (new.procurement, new.seat, new.person) then
        raise exception 'a locked sheet is not changed';
    end if;
    if new.status = 'LOCKED'
       and (select count(*) from procurement.score s where s.region = new.region and s.sheet = new.id)
           <> (select count(*) from procurement.opened_proposal o
               join procurement.factor f on f.region = o.region and f.procurement = o.procurement
               where o.region = new.region and o.procurement = new.procurement) then
        raise exception 'a sheet is locked when every factor of every proposal is scored';
    end if;
    return new;
end $$;
create trigger keep_sheets before update on procurement.score_sheet
    for each row execute function procurement.keep_sheets();

-- Counted for whoever asks: a member does not see the others' sheets.
create function procurement.sheets_of(about uuid) returns table (expected bigint, locked bigint)
language sql stable security definer set search_path = '' as $$
    select count(*), count(*) filter (where s.status = 'LOCKED')
    from procurement.seat c
    left join procurement.score_sheet s on s.region = c.region and s.seat = c.id
    where c.region = platform.acting_region() and c.procurement = about and c.status <> 'RECUSED'
$$;
revoke execute on function procurement.sheets_of from public;
grant execute on function procurement.sheets_of to yufang_app, yufang_reader, yufang_outsider;

-- The ranking shows everybody's scores: it waits for all sheets, whoever asks for it.
create function procurement.keep_rankings() returns trigger language plpgsql set search_path = '' as $$
begin
    if exists (select from procurement.sheets_of(new.id) s where s.expected = 0 or s.locked <> s.expected) then
        raise exception 'proposals are ranked when all sheets are locked';
    end if;
    return new;
end $$;
create trigger keep_rankings before update on procurement.procurement
    for each row when (old.ranked_on is null and new.ranked_on is not null)
    execute function procurement.keep_rankings();

create function procurement.keep_what_happened() returns trigger language plpgsql set search_path = '' as $$
begin
    raise exception 'a procurement that has ended, or a step that was taken, is not changed';
end $$;
create trigger keep_what_happened before update on procurement.procurement
    for each row when (old.status in ('AWARDED', 'FAILED')
                       or (old.begun_on is not null
                           and (old.receive_until, old.ceiling, old.form, old.method, old.evaluation, old.begun_on)
                               is distinct from
                               (new.receive_until, new.ceiling, new.form, new.method, new.evaluation, new.begun_on))
                       or (old.opened_on is not null and old.opened_on is distinct from new.opened_on)
                       or (old.ranked_on is not null and old.ranked_on is distinct from new.ranked_on)
                       or (old.published_on is not null and old.published_on is distinct from new.published_on)
                       or old.sub_project <> new.sub_project)
    execute function procurement.keep_what_happened();

-- A better ranked provider that does not want it any more, in its own words.
create table procurement.refusal (
    region      platform.region_code not null default current_setting('yufang.region'),
    id          uuid        not null,
    version     integer     not null,
    created_by  uuid        not null,
    created_at  timestamptz not null,
    procurement uuid        not null,
    proposal    uuid        not null,
    reason      text        not null,
    document    uuid        not null,
    recorded_on date        not null,
    primary key (region, id),
    unique (region, proposal),
    foreign key (region, proposal, procurement) references procurement.opened_proposal (region, id, procurement),
    foreign key (region, document) references documents.document (region, id),
    foreign key (region, created_by) references people.person (region, id)
);
create index on procurement.refusal (region, procurement);
call platform.isolate('procurement.refusal', 'select, insert');

create table procurement.decision (
    region        platform.region_code not null default current_setting('yufang.region'),
    id            uuid          not null,
    version       integer       not null,
    created_by    uuid          not null,
    created_at    timestamptz   not null,
    procurement   uuid          not null,
    proposal      uuid          not null,
    place         integer       not null check (place > 0),
    mean          numeric(5, 2) not null check (mean >= 0 and mean <= 100),
    tied          boolean       not null,
    reason        text,
    decided_on    date          not null,
    rules_version text          not null,
    primary key (region, id),
    unique (region, procurement),
    foreign key (region, proposal, procurement) references procurement.opened_proposal (region, id, procurement),
    foreign key (region, created_by) references people.person (region, id),
    -- Where the scores alone do not tell, a reason does.
    check (not tied or reason is not null)
);
call platform.isolate('procurement.decision', 'select, insert');

create table procurement.award (
    region        platform.region_code not null default current_setting('yufang.region'),
    id            uuid           not null,
    version       integer        not null,
    created_by    uuid           not null,
    created_at    timestamptz    not null,
    procurement   uuid           not null,
    proposal      uuid           not null,
    sub_project   uuid           not null,
    year          integer        not null,
    organisation  uuid           not null,
    price         numeric(14, 2) not null check (price > 0),
    awarded_on    date           not null,
    rules_version text           not null,
    primary key (region, id),
    unique (region, procurement),
    unique (region, sub_project),
    foreign key (region, proposal, procurement) references procurement.opened_proposal (region, id, procurement),
    foreign key (region, sub_project) references programme.sub_project (region, id),
    foreign key (region, organisation) references people.organisation (region, id),
    foreign key (region, created_by) references people.person (region, id)
);
create index on procurement.award (region, organisation);
call platform.isolate('procurement.award', 'select, insert');
call platform.admit('procurement.award');

create view procurement.report_award with (security_invoker = true) as
    select a.region, a.id, a.sub_project, a.year, a.organisation as provider, o.name as provider_name, a.price,
           a.awarded_on
    from procurement.award a
    join people.report_organisation o on o.region = a.region and o.id = a.organisation;
grant select on procurement.report_award to yufang_app, yufang_reader, yufang_outsider;
