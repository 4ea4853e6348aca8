-- The history as it is paged, searched and counted.
--
-- All of this is made from orders and messages and can be made anew from them. Triggers keep
-- history; the code that saves orders and messages keeps search, because SQLite before 3.41
-- lets no trigger write into a full-text index where the schema is not trusted.

-- A narrow row for each order. Its place is its account and its time in one number (the account
-- above 45 bits of eighths of a second), moved on to the next free one where it is taken. So the
-- order of places is the order of times, also in the full-text index, which knows an order by
-- its place and keeps the steps from one to the next: with finer times it is half as large again.
-- code_wait is the time in ms from the order to its first code: NULL while it may still come, -1
-- when the order ended without one. millionths is the price in millionths of a dollar, so that
-- SQLite can add it up exactly; NULL for a price that is finer or absurdly large.
CREATE TABLE history (
  place INTEGER PRIMARY KEY,
  of_order INTEGER NOT NULL UNIQUE REFERENCES orders (id),
  account_id INTEGER NOT NULL,
  service TEXT NOT NULL,
  kind TEXT NOT NULL,
  state TEXT NOT NULL,
  price TEXT,
  millionths INTEGER,
  refunded INTEGER NOT NULL,
  code_wait INTEGER
) STRICT;

-- A service's orders by time, and what they cost, without a look at the table.
CREATE INDEX history_service ON history (account_id, service, place, millionths, refunded);

-- None, as a rule: what has to be added up digit by digit.
CREATE INDEX history_odd_prices ON history (account_id, place)
WHERE price IS NOT NULL AND millionths IS NULL;

CREATE INDEX history_codes ON history (account_id, service, kind, code_wait);

CREATE INDEX history_unpriced ON history (account_id, place) WHERE price IS NULL;

-- The window function gives each order the next free place at or after its time.
INSERT INTO history
SELECT
  n + max(wanted - n) OVER (ORDER BY wanted, order_id ROWS UNBOUNDED PRECEDING),
  id, account_id, service, kind, state, price,
  CASE
    WHEN length(price) < 15 AND CAST(price AS REAL) < 1000000
    AND length(price) - instr(price || '.', '.') <= 6
    THEN CAST(round(CAST(price AS REAL) * 1000000) AS INTEGER)
  END,
  refund = 'seen', code_wait
FROM (
  SELECT
    o.*,
    row_number() OVER (ORDER BY wanted, order_id) AS n,
    coalesce(
      (
        SELECT max(0, min(
          CAST(strftime('%s', substr(m.seen_at, 1, 19)) AS INTEGER) * 1000
          + CAST(substr(m.seen_at, 21, 3) AS INTEGER)
        ) - ordered_ms)
        FROM messages m
        WHERE m.of_order = o.id AND m.pin IS NOT NULL AND m.possibly_old = 0
        HAVING count(*) > 0
      ),
      CASE WHEN state IN ('waiting', 'bidding') THEN NULL ELSE -1 END
    ) AS code_wait
  FROM (
    SELECT
      *, (account_id << 45) | (min(max(ordered_ms, 0), 4398046511103) / 125) AS wanted
    FROM (
      SELECT
        *,
        CAST(strftime('%s', substr(ordered_at, 1, 19)) AS INTEGER) * 1000
        + CAST(substr(ordered_at, 21, 3) AS INTEGER) AS ordered_ms
      FROM orders
    )
  ) o
);

CREATE TRIGGER history_order_added AFTER INSERT ON orders BEGIN
  INSERT INTO history
  SELECT
    coalesce(
      (SELECT wanted WHERE NOT EXISTS (SELECT 1 FROM history WHERE place = wanted)),
      (
        SELECT taken.place + 1 FROM history taken
        WHERE taken.place >= wanted
        AND NOT EXISTS (SELECT 1 FROM history next WHERE next.place = taken.place + 1)
        ORDER BY taken.place LIMIT 1
      )
    ),
    NEW.id, NEW.account_id, NEW.service, NEW.kind, NEW.state, NEW.price,
    CASE
      WHEN length(NEW.price) < 15 AND CAST(NEW.price AS REAL) < 1000000
    AND length(NEW.price) - instr(NEW.price || '.', '.') <= 6
      THEN CAST(round(CAST(NEW.price AS REAL) * 1000000) AS INTEGER)
    END,
    NEW.refund = 'seen',
    CASE WHEN NEW.state IN ('waiting', 'bidding') THEN NULL ELSE -1 END
  FROM (
    SELECT (NEW.account_id << 45) | (min(max(
      CAST(strftime('%s', substr(NEW.ordered_at, 1, 19)) AS INTEGER) * 1000
      + CAST(substr(NEW.ordered_at, 21, 3) AS INTEGER), 0), 4398046511103) / 125) AS wanted
  );
END;

CREATE TRIGGER history_order_moved AFTER UPDATE OF ordered_at ON orders
WHEN NEW.ordered_at <> OLD.ordered_at BEGIN
  UPDATE history SET place = (
    SELECT coalesce(
      (SELECT wanted WHERE NOT EXISTS (SELECT 1 FROM history WHERE place = wanted)),
      (
        SELECT taken.place + 1 FROM history taken
        WHERE taken.place >= wanted
        AND NOT EXISTS (SELECT 1 FROM history next WHERE next.place = taken.place + 1)
        ORDER BY taken.place LIMIT 1
      )
    )
    FROM (
      SELECT (NEW.account_id << 45) | (min(max(
        CAST(strftime('%s', substr(NEW.ordered_at, 1, 19)) AS INTEGER) * 1000
        + CAST(substr(NEW.ordered_at, 21, 3) AS INTEGER), 0), 4398046511103) / 125) AS wanted
    )
  )
  WHERE of_order = NEW.id;
END;

CREATE TRIGGER history_order_changed AFTER UPDATE OF service, kind, state, price, refund ON orders
WHEN (NEW.service, NEW.kind, NEW.state, NEW.price, NEW.refund)
  IS NOT (OLD.service, OLD.kind, OLD.state, OLD.price, OLD.refund) BEGIN
  UPDATE history SET
    service = NEW.service, kind = NEW.kind, state = NEW.state, price = NEW.price,
    millionths = CASE
      WHEN length(NEW.price) < 15 AND CAST(NEW.price AS REAL) < 1000000
    AND length(NEW.price) - instr(NEW.price || '.', '.') <= 6
      THEN CAST(round(CAST(NEW.price AS REAL) * 1000000) AS INTEGER)
    END,
    refunded = NEW.refund = 'seen',
    code_wait = CASE
      WHEN code_wait >= 0 THEN code_wait
      WHEN NEW.state IN ('waiting', 'bidding') THEN NULL
      ELSE -1
    END
  WHERE of_order = NEW.id;
END;

CREATE TRIGGER history_code_came AFTER INSERT ON messages
WHEN NEW.pin IS NOT NULL AND NEW.possibly_old = 0 BEGIN
  UPDATE history SET code_wait = waited
  FROM (
    SELECT max(0,
      CAST(strftime('%s', substr(NEW.seen_at, 1, 19)) AS INTEGER) * 1000
      + CAST(substr(NEW.seen_at, 21, 3) AS INTEGER)
      - CAST(strftime('%s', substr(ordered_at, 1, 19)) AS INTEGER) * 1000
      - CAST(substr(ordered_at, 21, 3) AS INTEGER)) AS waited
    FROM orders WHERE id = NEW.of_order
  )
  WHERE of_order = NEW.of_order
  AND (code_wait IS NULL OR code_wait < 0 OR code_wait > waited);
END;

-- The words of an order that can be looked for. A number is there as people search it: whole,
-- without the country, without the area, and its last four digits.
CREATE VIEW searched (place, of_order, words) AS
SELECT
  h.place, o.id,
  o.service || char(10) || CASE
    WHEN o.number IS NULL THEN ''
    WHEN o.number GLOB '1??????????' AND length(o.number) = 11 THEN
      o.number || ' ' || substr(o.number, 2) || ' ' || substr(o.number, -7)
      || ' ' || substr(o.number, -4)
    ELSE
      o.number || ' ' || substr(o.number, -10) || ' ' || substr(o.number, -9)
      || ' ' || substr(o.number, -8) || ' ' || substr(o.number, -7)
      || ' ' || substr(o.number, -4)
  END || char(10) || o.note || char(10) || coalesce(
    (
      SELECT group_concat(text, char(10))
      FROM (SELECT m.text FROM messages m WHERE m.of_order = o.id ORDER BY m.id)
    ),
    ''
  )
FROM history h CROSS JOIN orders o ON o.id = h.of_order;

-- Without positions (detail) it is half as large and knows no phrases, which nobody types;
-- the prefixes make each letter typed as fast as a whole word.
CREATE VIRTUAL TABLE search USING fts5 (
  words, content = 'searched', content_rowid = 'place', detail = none, columnsize = 0,
  prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2'
);

INSERT INTO search (search) VALUES ('rebuild');
