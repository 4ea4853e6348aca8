-- Callbacks: each event that the service posted, as it was taken in, before it is looked at.
--
-- The fingerprint tells an event that was delivered twice. What was used stays: its id and time
-- tell another message with an identical text from a repetition. used_for is an order id and no
-- foreign key, as elsewhere.
CREATE TABLE callbacks (
  id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  fingerprint TEXT NOT NULL,
  received_at TEXT NOT NULL,
  state TEXT NOT NULL,
  used_for TEXT,
  kind TEXT NOT NULL,
  order_id TEXT,
  number TEXT,
  service TEXT,
  text TEXT,
  sender TEXT,
  pin TEXT,
  type TEXT,
  event_id TEXT,
  sent_at TEXT,
  expires_in INTEGER,
  expires_at TEXT,
  UNIQUE (account_id, fingerprint)
) STRICT;

-- What waits for its turn, or for the person.
CREATE INDEX callbacks_pending ON callbacks (account_id, state, id)
WHERE state IN ('new', 'unmatched');

CREATE INDEX callbacks_used ON callbacks (account_id, used_for) WHERE used_for IS NOT NULL;

-- A callback without an order id is matched by its number.
CREATE INDEX orders_number ON orders (account_id, number) WHERE number IS NOT NULL;
