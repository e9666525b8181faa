-- Finds where else the same file was handed in.
create index on documents.document (region, sha256);
