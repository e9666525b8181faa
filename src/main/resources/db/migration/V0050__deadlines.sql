create schema deadlines;

-- What somebody has to do next: a person, or whoever has a role in an organisation.
create table deadlines.work_item (
    region       platform.region_code not null default current_setting('yufang.region'),
    id           uuid        not null,
    subject      uuid        not null,
    act          text        not null,
    person       uuid,
    organisation uuid,
    role         text,
    title        text        not null,
    arguments    text        not null,
    href         text        not null,
    step         integer check (step between 1 and 9),
    due          date,
    due_unknown  integer,
    opened_at    timestamptz not null,
    opened_on    date        not null,
    opened_by    text        not null,
    closed_at    timestamptz,
    closed_on    date,
    closed_by    uuid,
    primary key (region, id),
    foreign key (region, person) references people.person (region, id),
    foreign key (region, organisation) references people.organisation (region, id),
    check ((person is null) <> (organisation is null)),
    check ((role is null) = (organisation is null)),
    check (due is null or due_unknown is null)
);
create unique index one_open_item on deadlines.work_item
    (region, subject, act, coalesce(person, organisation), coalesce(role, '')) where closed_at is null;
create index open_items_of_a_person on deadlines.work_item (region, person, due) where closed_at is null;
create index open_items_of_a_desk on deadlines.work_item (region, organisation, role, due) where closed_at is null;
create index closed_items on deadlines.work_item (region, closed_by, closed_at) where closed_at is not null;
call platform.isolate('deadlines.work_item', 'select');
grant select on deadlines.work_item to yufang_outsider;
create policy own_items on deadlines.work_item for select to yufang_outsider
    using (region = (select platform.acting_region())
           and (person = (select platform.acting_person())
                or organisation = (select platform.acting_organisation())));

-- Whoever acts opens and closes work of others whom he may not see: both run as the owner, in the acting region alone.
create function deadlines.open_work(
    item uuid, about uuid, what text, for_person uuid, for_kind text, for_organisation uuid, for_role text,
    said text, said_arguments text, leads_to text, of_step integer, until date, until_unknown integer,
    at timestamptz, business_day date, opener text)
returns void language sql security definer set search_path = '' as $$
    insert into deadlines.work_item (region, id, subject, act, person, organisation, role, title, arguments, href,
                                     step, due, due_unknown, opened_at, opened_on, opened_by)
    select platform.acting_region(), item, about, what, for_person,
           coalesce(for_organisation,
                    (select o.id from people.organisation o
                     where o.region = platform.acting_region() and o.kind = for_kind order by o.id limit 1)),
           for_role, said, said_arguments, leads_to, of_step, until, until_unknown, at, business_day, opener
    on conflict do nothing
$$;
create function deadlines.close_work(about uuid, what text, at timestamptz, business_day date, closer uuid)
returns void language sql security definer set search_path = '' as $$
    update deadlines.work_item set closed_at = at, closed_on = business_day, closed_by = closer
    where region = platform.acting_region() and subject = about and (what is null or act = what) and closed_at is null
$$;
revoke execute on function deadlines.open_work, deadlines.close_work from public;
grant execute on function deadlines.open_work, deadlines.close_work to yufang_app, yufang_outsider;
