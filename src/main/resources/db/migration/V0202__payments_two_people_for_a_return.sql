-- That the bank returned a payment: stated by one person with the bank's paper, decided by another. A confirmed one makes
-- the payment count as not paid.
create table payments.bank_return (
    region        platform.region_code not null default current_setting('yufang.region'),
    id            uuid        not null,
    version       integer     not null,
    created_by    uuid        not null,
    created_at    timestamptz not null,
    payment_case  uuid        not null,
    organisation  uuid        not null,
    returned_on   date        not null,
    reason        text        not null,
    document      uuid        not null,
    status        text        not null check (status in ('STATED', 'CONFIRMED', 'REFUSED')),
    decided_by    uuid,
    decided_on    date,
    refusal       text,
    rules_version text,
    primary key (region, id),
    foreign key (region, payment_case, organisation) references payments.payment_case (region, id, organisation),
    foreign key (region, document) references documents.document (region, id),
    foreign key (region, created_by) references people.person (region, id),
    foreign key (region, decided_by) references people.person (region, id),
    check ((status = 'STATED') = (decided_by is null)),
    check (num_nonnulls(decided_by, decided_on, rules_version) in (0, 3)),
    check ((status = 'REFUSED') = (refusal is not null)),
    -- Two people, also where a program should forget it.
    check (decided_by <> created_by)
);
create unique index one_return_of_a_payment on payments.bank_return (region, payment_case) where status <> 'REFUSED';
create index on payments.bank_return (region, payment_case, created_at);
call platform.isolate('payments.bank_return', 'select, insert, update');
call platform.admit('payments.bank_return');

create function payments.keep_returns() returns trigger language plpgsql set search_path = '' as $$
declare
    moving text[] := array['version', 'status', 'decided_by', 'decided_on', 'refusal', 'rules_version'];
begin
    if tg_op = 'INSERT' and new.status = 'STATED' then
        return new;
    end if;
    if tg_op = 'INSERT' or old.status <> 'STATED' or to_jsonb(new) - moving <> to_jsonb(old) - moving then
        raise exception 'a return is stated by one person and decided once by another';
    end if;
    return new;
end $$;
create trigger keep_returns before insert or update on payments.bank_return
    for each row execute function payments.keep_returns();

create or replace function payments.keep_payments() returns trigger language plpgsql set search_path = '' as $$
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
            when (old.status, new.status) = ('PAID', 'RETURNED_BY_BANK') then
                if not exists (select from payments.bank_return b
                               where b.region = new.region and b.payment_case = new.id and b.status = 'CONFIRMED'
                                 and b.decided_by <> old.paid_by) then
                    raise exception 'nobody has confirmed the return of this payment';
                end if;
            else raise exception 'a payment does not go from % to %', old.status, new.status;
        end case;
    end if;
    if to_jsonb(new) - moving <> to_jsonb(old) - moving then
        raise exception 'what a payment has fixed never changes';
    end if;
    return new;
end $$;

-- Once the account number was opened the money may be on its way: whoever had it before him does not say that it is not.
create function payments.keep_refusals() returns trigger language plpgsql set search_path = '' as $$
begin
    if exists (select from payments.account_opening o
               where o.region = new.region and o.payment_case = new.payment_case and o.created_by = new.created_by) then
        raise exception 'whoever opened the account does not refuse the payment';
    end if;
    return new;
end $$;
create trigger keep_refusals before insert on payments.payment_step
    for each row when (new.status = 'REJECTED') execute function payments.keep_refusals();
