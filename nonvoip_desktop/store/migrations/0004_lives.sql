-- What a reuse changed, when the person was reminded of a rental's end, and reuses that name
-- their order by service and number.

ALTER TABLE orders ADD COLUMN former_number TEXT;

ALTER TABLE orders ADD COLUMN reminded_at TEXT;

ALTER TABLE actions ADD COLUMN service TEXT NOT NULL DEFAULT '';

ALTER TABLE actions ADD COLUMN number TEXT NOT NULL DEFAULT '';
