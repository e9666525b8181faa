create schema disclosure;

-- What the region has told the public. Whatever stands here is published: a correction is another notice, and
-- objections to a disclosure will be rows of their own that point here.
create table disclosure.notice (
    region         platform.region_code not null default current_setting('yufang.region'),
    id             uuid        not null,
    created_by     uuid        not null,
    created_at     timestamptz not null,
    kind           text        not null check (kind in ('ANNOUNCEMENT', 'DISCLOSURE')),
    owner          text        not null,
    subject        uuid        not null,
    step           integer     not null check (step between 1 and 9),
    title          text        not null check (title <> ''),
    body           text        not null check (body <> ''),
    published_on   date        not null,
    stands_until   date check (stands_until >= published_on),
    stands_unknown integer,
    primary key (region, id),
    foreign key (region, created_by) references people.person (region, id),
    -- The last day, or the year whose calendar must be loaded before anybody can name it.
    check ((stands_until is null) <> (stands_unknown is null))
);
create index newest_notices on disclosure.notice (region, published_on desc, id desc);
create index notices_of_a_subject on disclosure.notice (region, subject);
call platform.isolate('disclosure.notice', 'select, insert');
-- The public reads what the notice says, and neither who wrote it nor what it hangs on.
call platform.admit_all('disclosure.notice',
                        'region, id, kind, title, body, published_on, stands_until, stands_unknown');
