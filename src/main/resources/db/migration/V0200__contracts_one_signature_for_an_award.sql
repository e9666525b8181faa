-- An award is good for one signature, also after that contract has ended.
create unique index one_signature_for_an_award on contracts.contract (region, award) where signed_on is not null;
