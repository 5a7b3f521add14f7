-- Which lines count (the design, section 2): acts broken off in writing, withdrawals, people who were
-- erased, and what was taken away for good. Read once from the journal; run again for newer lines.

CREATE SCHEMA IF NOT EXISTS fold;

-- Every line once. `line` numbers them in version order, so that the higher of two is the later one.
CREATE OR REPLACE TABLE fold.lines AS
SELECT row_number() OVER (ORDER BY workspace, lam, log, seq, crc) AS line, *
FROM (
  SELECT DISTINCT ON (workspace, log, seq, crc)
    workspace, log, right(log, 1) AS scope, seq, lam, crc, log || '.' || seq || '.' || crc AS version,
    v, kind, "of" AS person, coalesce(over, []) AS over, data,
    regexp_extract(act, '^(.*):[0-9]+/[0-9]+$', 1) AS act,
    seq - try_cast(regexp_extract(act, ':([0-9]+)/', 1) AS BIGINT) + 1 AS act_first,
    try_cast(regexp_extract(act, '/([0-9]+)$', 1) AS BIGINT) AS act_count
  FROM journal);

-- Acts of which a line is not here and that do not count. Another line in one of its places: it was
-- broken off in writing. Nothing behind it in the log yet: the rest may still be on its way.
CREATE OR REPLACE TABLE fold.idle_acts AS
WITH held AS (
  SELECT workspace, log, act, act_first, act_count, count(DISTINCT seq) AS own
  FROM fold.lines WHERE act_first IS NOT NULL GROUP BY ALL HAVING own < act_count),
ends AS (SELECT workspace, log, max(seq) AS last_seq FROM fold.lines GROUP BY ALL),
places AS (
  SELECT h.workspace, h.log, h.act, h.act_first, h.act_count, count(DISTINCT seq) AS taken
  FROM held h JOIN fold.lines l ON l.workspace = h.workspace AND l.log = h.log
    AND l.seq BETWEEN h.act_first AND h.act_first + h.act_count - 1
  GROUP BY ALL)
SELECT workspace, log, act, act_first, act_count
FROM held JOIN ends USING (workspace, log)
  JOIN places USING (workspace, log, act, act_first, act_count)
WHERE taken > own OR last_seq < act_first + act_count;

-- Everything that lines say, a row for each field.
CREATE OR REPLACE TABLE fold.said AS
SELECT line, kind, entry.key AS field, coalesce(entry.value, 'null'::JSON) AS value
FROM (
  SELECT line, kind, unnest(map_entries(CAST(data AS MAP(VARCHAR, JSON)))) AS entry
  FROM fold.lines WHERE json_type(data) = 'OBJECT');

-- The lines of a kind and with words that are known, in the log of their scope. The others are kept in
-- the journal and say nothing. `owner` is the person a thing belongs to.
CREATE OR REPLACE TABLE fold.understood AS
WITH wrong AS (
  SELECT DISTINCT line
  FROM fold.said JOIN kinds USING (kind) JOIN fields USING (field)
  WHERE list_contains(required || optional, field)
    AND NOT may_stand(value, type, is_list, low, high, words)),
given AS (
  SELECT line, list(field) AS named FROM fold.said WHERE json_type(value) <> 'NULL' GROUP BY line)
SELECT l.line, workspace, log, l.scope, version, l.kind, person, over, data, thing, key_field, implied,
  CASE about WHEN 'nobody' THEN NULL ELSE person END AS owner,
  a.act_first IS NULL AS act_counts
FROM fold.lines l
  JOIN kinds k ON k.kind = l.kind AND coalesce(k.scope, l.scope) = l.scope
  LEFT JOIN given g ON g.line = l.line
  LEFT JOIN fold.idle_acts a USING (workspace, log, act, act_first, act_count)
WHERE v = 1 AND (person IS NULL OR is_id(person))
  AND CASE about WHEN 'person' THEN person IS NOT NULL WHEN 'nobody' THEN person IS NULL ELSE true END
  AND list_has_all(coalesce(named, []), required)
  AND l.line NOT IN (SELECT line FROM wrong);

-- Who was erased: nothing that names them in `of` counts any more.
CREATE OR REPLACE TABLE fold.erased AS
SELECT DISTINCT workspace, person
FROM fold.understood WHERE kind = 'person.erased' AND act_counts;

-- What takes lines back, of the same person and scope; what is taken away for good may be of both scopes
-- where it stands in the shared one.
CREATE OR REPLACE TABLE fold.taken_back AS
SELECT u.line, u.workspace, u.scope, u.person, u.kind = 'event.redacted' AS for_good,
  unnest(over) AS version
FROM fold.understood u ANTI JOIN fold.erased e
  ON e.workspace = u.workspace AND e.person = u.person
WHERE u.kind IN ('event.withdrawn', 'event.redacted') AND act_counts;

-- The lines that set something and were not taken away for good. `live`: they count. One that does not
-- count holds its place all the same: what it replaced does not come up again.
CREATE OR REPLACE TABLE fold.setting AS
SELECT u.*,
  act_counts AND e.person IS NULL AND NOT EXISTS (
    FROM fold.taken_back t
    WHERE NOT for_good AND t.workspace = u.workspace AND t.version = u.version
      AND t.scope = u.scope AND t.person IS NOT DISTINCT FROM u.person) AS live
FROM fold.understood u
  LEFT JOIN fold.erased e ON e.workspace = u.workspace AND e.person = u.person
WHERE thing IS NOT NULL AND NOT EXISTS (
  FROM fold.taken_back t
  WHERE for_good AND t.workspace = u.workspace AND t.version = u.version
    AND (t.scope = u.scope OR t.scope = 's') AND t.person IS NOT DISTINCT FROM u.person);
