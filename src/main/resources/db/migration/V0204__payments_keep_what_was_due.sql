-- Of what a payment was found to be made when it was checked: written with the check and never changed. Payments that
-- were checked before have none, and are explained as their contract stands.
create table payments.due_line (
    region       platform.region_code not null default current_setting('yufang.region'),
    payment_case uuid           not null,
    organisation uuid           not null,
    position     integer        not null check (position >= 1),
    entry        text           not null check (entry in ('CONTRACT', 'SHORTFALL', 'LATE', 'PENALTY', 'PAID')),
    particulars  text           not null,
    amount       numeric(14, 2) not null check (amount >= 0),
    primary key (region, payment_case, position),
    foreign key (region, payment_case, organisation) references payments.payment_case (region, id, organisation),
    check ((entry = 'CONTRACT') = (position = 1))
);
call platform.isolate('payments.due_line', 'select, insert');
call platform.admit('payments.due_line');

create function payments.keep_due_lines() returns trigger language plpgsql set search_path = '' as $$
begin
    if not exists (select from payments.payment_case c
                   where c.region = new.region and c.id = new.payment_case and c.status = 'CHECKED') then
        raise exception 'what is due is written down with the check';
    end if;
    return new;
end $$;
create trigger keep_due_lines before insert on payments.due_line
    for each row execute function payments.keep_due_lines();
