-- Accounts that the person wants to be forgotten are no longer offered; their history stays.

ALTER TABLE accounts ADD COLUMN forgotten INTEGER NOT NULL DEFAULT 0;
