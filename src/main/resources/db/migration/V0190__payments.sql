create schema payments;

-- One payment, from the provider's request to the bank's reference. What is refused or comes back stays; who asks anew
-- makes another row, which names it.
create table payments.payment_case (
    region         platform.region_code not null default current_setting('yufang.region'),
    id             uuid           not null,
    version        integer        not null,
    created_by     uuid           not null,
    created_at     timestamptz    not null,
    contract       uuid           not null,
    sub_project    uuid           not null,
    year           integer        not null,
    organisation   uuid           not null,
    kind           text           not null check (kind in ('ADVANCE', 'BALANCE')),
    follows        uuid,
    asked          numeric(14, 2) not null check (asked > 0),
    asked_on       date           not null,
    status         text           not null check (status in ('REQUESTED', 'CHECKED', 'SECONDED', 'PAID', 'REJECTED',
                                                             'RETURNED_BY_BANK')),
    amount         numeric(14, 2) check (amount > 0),
    payee          uuid,
    payee_name     text,
    payee_bank     text,
    payee_account  text           check (payee_account ~ '^[*]{4}[0-9]{4}$'),
    payee_hash     text           check (payee_hash ~ '^[0-9a-f]{8}-[0-9a-f]{64}$'),
    checked_by     uuid,
    seconded_by    uuid,
    seconded_on    date,
    paid_by        uuid,
    paid_on        date,
    bank_reference text           check (length(bank_reference) between 4 and 64),
    primary key (region, id),
    unique (region, id, contract),
    unique (region, id, organisation),
    unique (region, follows),
    unique (region, bank_reference),
    foreign key (region, contract, organisation) references contracts.contract (region, id, organisation),
    foreign key (region, sub_project) references programme.sub_project (region, id),
    foreign key (region, follows, contract) references payments.payment_case (region, id, contract),
    foreign key (region, payee, contract) references contracts.payee (region, id, contract),
    foreign key (region, created_by) references people.person (region, id),
    foreign key (region, checked_by) references people.person (region, id),
    foreign key (region, seconded_by) references people.person (region, id),
    foreign key (region, paid_by) references people.person (region, id),
    check (follows <> id),
    check (num_nonnulls(amount, payee, payee_name, payee_bank, payee_account, payee_hash, checked_by) in (0, 7)),
    check (num_nonnulls(seconded_by, seconded_on) in (0, 2)),
    check (num_nonnulls(paid_by, paid_on, bank_reference) in (0, 3)),
    check (seconded_by is null or checked_by is not null),
    check (paid_by is null or seconded_by is not null),
    check (paid_on >= seconded_on),
    check (status <> 'REQUESTED' or checked_by is null),
    check (status <> 'CHECKED' or (checked_by is not null and seconded_by is null)),
    check (status <> 'SECONDED' or (seconded_by is not null and paid_by is null)),
    check ((status in ('PAID', 'RETURNED_BY_BANK')) = (paid_by is not null)),
    -- Four people, also where a program should forget it.
    check (checked_by <> created_by),
    check (seconded_by not in (created_by, checked_by)),
    check (paid_by not in (created_by, checked_by, seconded_by))
);
-- Never twice; and one at a time, so that advance and balance never count on the same money.
create unique index one_payment_of_a_kind on payments.payment_case (region, contract, kind)
    where status in ('REQUESTED', 'CHECKED', 'SECONDED', 'PAID');
create unique index one_payment_on_its_way on payments.payment_case (region, contract)
    where status in ('REQUESTED', 'CHECKED', 'SECONDED');
create index on payments.payment_case (region, contract, created_at);
create index on payments.payment_case (region, asked_on);
create index on payments.payment_case (region, organisation);
call platform.isolate('payments.payment_case', 'select, insert, update');
call platform.admit('payments.payment_case', 'select, insert');

create function payments.keep_payments() returns trigger language plpgsql set search_path = '' as $$
declare
    moving text[] := array['version'];
begin
    if tg_op = 'INSERT' then
        if new.status <> 'REQUESTED' then
            raise exception 'a payment begins with a request';
        end if;
        return new;
    end if;
    if old.status <> new.status then
        moving := moving || array['status'];
        case
            when (old.status, new.status) = ('REQUESTED', 'CHECKED') then
                moving := moving || array['amount', 'payee', 'payee_name', 'payee_bank', 'payee_account', 'payee_hash',
                                          'checked_by'];
            when (old.status, new.status) = ('CHECKED', 'SECONDED') then
                moving := moving || array['seconded_by', 'seconded_on'];
            when (old.status, new.status) = ('SECONDED', 'PAID') then
                moving := moving || array['paid_by', 'paid_on', 'bank_reference'];
            when new.status = 'REJECTED' and old.status in ('REQUESTED', 'CHECKED', 'SECONDED') then null;
            when (old.status, new.status) = ('PAID', 'RETURNED_BY_BANK') then null;
            else raise exception 'a payment does not go from % to %', old.status, new.status;
        end case;
    end if;
    if to_jsonb(new) - moving <> to_jsonb(old) - moving then
        raise exception 'what a payment has fixed never changes';
    end if;
    return new;
end $$;
create trigger keep_payments before insert or update on payments.payment_case
    for each row execute function payments.keep_payments();

-- Who did what with it, once each: written and never changed.
create table payments.payment_step (
    region         platform.region_code not null default current_setting('yufang.region'),
    id             uuid           not null,
    version        integer        not null,
    created_by     uuid           not null,
    created_at     timestamptz    not null,
    payment_case   uuid           not null,
    organisation   uuid           not null,
    status         text           not null check (status in ('REQUESTED', 'CHECKED', 'SECONDED', 'PAID', 'REJECTED',
                                                             'RETURNED_BY_BANK')),
    happened_on    date           not null,
    amount         numeric(14, 2) not null check (amount > 0),
    bank_reference text,
    reason         text,
    document       uuid,
    rules_version  text           not null,
    primary key (region, id),
    unique (region, payment_case, status),
    foreign key (region, payment_case, organisation) references payments.payment_case (region, id, organisation),
    foreign key (region, document) references documents.document (region, id),
    foreign key (region, created_by) references people.person (region, id),
    check ((status in ('REJECTED', 'RETURNED_BY_BANK')) = (reason is not null)),
    check ((status in ('PAID', 'RETURNED_BY_BANK')) = (document is not null)),
    check ((status in ('PAID', 'RETURNED_BY_BANK')) = (bank_reference is not null))
);
call platform.isolate('payments.payment_step', 'select, insert');
grant select, insert on payments.payment_step to yufang_outsider;
create policy own_organisation on payments.payment_step for select to yufang_outsider
    using (region = (select platform.acting_region()) and organisation = (select platform.acting_organisation()));
create policy asks on payments.payment_step for insert to yufang_outsider
    with check (region = (select platform.acting_region()) and organisation = (select platform.acting_organisation())
                and created_by = (select platform.acting_person()) and status = 'REQUESTED');

create table payments.invoice (
    region         platform.region_code not null default current_setting('yufang.region'),
    id             uuid           not null,
    version        integer        not null,
    created_by     uuid           not null,
    created_at     timestamptz    not null,
    payment_case   uuid           not null,
    contract       uuid           not null,
    organisation   uuid           not null,
    number         text           not null check (number ~ '^[0-9A-Z]{6,30}$'),
    issued_on      date           not null,
    amount         numeric(14, 2) not null check (amount > 0),
    payee_name     text           not null check (length(payee_name) between 1 and 200),
    account_masked text           not null check (account_masked ~ '^[*]{4}[0-9]{4}$'),
    account_hash   text           not null check (account_hash ~ '^[0-9a-f]{8}-[0-9a-f]{64}$'),
    document       uuid           not null,
    released       boolean        not null,
    primary key (region, id),
    foreign key (region, payment_case, organisation) references payments.payment_case (region, id, organisation),
    foreign key (region, payment_case, contract) references payments.payment_case (region, id, contract),
    foreign key (region, document) references documents.document (region, id),
    foreign key (region, created_by) references people.person (region, id)
);
create unique index one_invoice_of_a_number on payments.invoice (region, number) where not released;
create index on payments.invoice (region, number);
create index on payments.invoice (region, payment_case, created_at);
call platform.isolate('payments.invoice', 'select, insert, update');
call platform.admit('payments.invoice', 'select, insert');

create function payments.keep_invoices() returns trigger language plpgsql set search_path = '' as $$
begin
    if old.released or not new.released
       or to_jsonb(new) - array['version', 'released'] <> to_jsonb(old) - array['version', 'released'] then
        raise exception 'an invoice never changes, it is only released';
    end if;
    return new;
end $$;
create trigger keep_invoices before update on payments.invoice
    for each row execute function payments.keep_invoices();

-- Whoever checks a request has seen all of its invoices: one more makes another version of it. As the owner, because a
-- provider may not change a payment. It comes too late in the same moment in which the request is checked.
create function payments.count_invoice() returns trigger language plpgsql security definer set search_path = '' as $$
begin
    update payments.payment_case set version = version + 1
    where region = new.region and id = new.payment_case and status = 'REQUESTED';
    if not found or new.released then
        raise exception 'invoices belong to a request that nobody has checked' using errcode = 'serialization_failure';
    end if;
    return new;
end $$;
create trigger count_invoice before insert on payments.invoice
    for each row execute function payments.count_invoice();

-- A provider does not see the invoices of others, and is told whether a number is taken. Who names a released one again
-- is the provider who named it first.
create function payments.is_used(wanted text) returns boolean
language sql stable security definer set search_path = '' as $$
    select exists (select from payments.invoice i
                   where i.region = platform.acting_region() and i.number = wanted
                     and (not i.released or i.organisation <> platform.acting_organisation()))
$$;
revoke execute on function payments.is_used from public;
grant execute on function payments.is_used to yufang_app, yufang_outsider;

-- Which cashier had the whole number of an account before him, and when.
create table payments.account_opening (
    region       platform.region_code not null default current_setting('yufang.region'),
    id           uuid        not null,
    payment_case uuid        not null,
    created_by   uuid        not null,
    created_at   timestamptz not null,
    primary key (region, id),
    foreign key (region, payment_case) references payments.payment_case (region, id),
    foreign key (region, created_by) references people.person (region, id)
);
create index on payments.account_opening (region, payment_case, created_by);
call platform.isolate('payments.account_opening', 'select, insert');

create view payments.report_payment with (security_invoker = true) as
    select region, id, contract, sub_project, year, organisation as provider, kind, status,
           coalesce(amount, asked) as amount, asked_on, paid_on, bank_reference
    from payments.payment_case;
grant select on payments.report_payment to yufang_app, yufang_reader, yufang_outsider;

-- What the year's money is measured by: the contributions that the ceiling is taken from, and the share to which it was
-- raised where finance approved the budget under a raised one.
create view budget.report_fund_base with (security_invoker = true) as
    select f.region, f.year, f.amount as collected, b.raised_share, b.raised_number
    from budget.fund_base f
    left join lateral (select a.raised_share, a.raised_number from budget.budget a
                       where a.region = f.region and a.year = f.year and a.status = 'APPROVED'
                       order by a.created_at desc limit 1) b on true
    where f.status = 'CONFIRMED';
grant select on budget.report_fund_base to yufang_app, yufang_reader;
