-- Orders from the country catalogue, and what each of several services on one number is.
--
-- A product's id counts within one catalogue: favourites and recent products say which. SQLite
-- cannot change what is unique in a table, so these two are made anew.

ALTER TABLE orders ADD COLUMN country TEXT;

ALTER TABLE purchase_products ADD COLUMN service TEXT;

ALTER TABLE purchase_products ADD COLUMN listed_price TEXT;

ALTER TABLE purchase_products ADD COLUMN not_placed INTEGER NOT NULL DEFAULT 0;

CREATE TABLE favourites_anew (
  id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  catalogue TEXT NOT NULL,
  product_id TEXT NOT NULL,
  UNIQUE (account_id, catalogue, product_id)
) STRICT;

INSERT INTO favourites_anew (id, account_id, catalogue, product_id)
SELECT id, account_id, 'usa', product_id FROM favourites;

DROP TABLE favourites;

ALTER TABLE favourites_anew RENAME TO favourites;

CREATE TABLE recent_anew (
  id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  catalogue TEXT NOT NULL,
  product_id TEXT NOT NULL,
  bought_at TEXT NOT NULL,
  UNIQUE (account_id, catalogue, product_id)
) STRICT;

INSERT INTO recent_anew (id, account_id, catalogue, product_id, bought_at)
SELECT id, account_id, 'usa', product_id, bought_at FROM recent;

DROP TABLE recent;

ALTER TABLE recent_anew RENAME TO recent;

CREATE INDEX recent_time ON recent (account_id, bought_at);
