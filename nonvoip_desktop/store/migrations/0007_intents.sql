-- Purchases that are being placed: each is one row here, written in one page before its request
-- is sent, instead of eight pages in three tables and their indexes. What a request has led to is
-- written there, and takes the rows of its purchase out of here in the same transaction.
--
-- Rows are only added and taken out; of several with one purchase_id the last one counts. There is
-- no index on purpose: there are never more rows than requests under way. what is a JSON text of
-- an account and of the columns of the three tables.

CREATE TABLE intents (
  id INTEGER PRIMARY KEY,
  purchase_id TEXT NOT NULL,
  what TEXT NOT NULL
) STRICT;
