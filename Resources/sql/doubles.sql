-- Who was registered twice and brought together (`person.merged`): one person, under the smallest id.

-- Pairs that stand; one of whom was erased counts no longer.
CREATE OR REPLACE TABLE fold.pairs AS
SELECT DISTINCT workspace, owner AS one, thing_key AS other
FROM fold.heads JOIN fold.speaks_of USING (line, entity)
WHERE thing = 'double' AND NOT EXISTS (FROM fold.erased e
  WHERE e.workspace = speaks_of.workspace AND e.person IN (owner, thing_key));

-- Every id of someone who has several, and the one they are shown under.
CREATE OR REPLACE TABLE same_person AS
WITH RECURSIVE both_ways AS (
  SELECT workspace, one, other FROM fold.pairs UNION SELECT workspace, other, one FROM fold.pairs),
together AS (
  SELECT workspace, one AS id, one AS other FROM both_ways
  UNION
  SELECT t.workspace, t.id, b.other
  FROM together t JOIN both_ways b ON b.workspace = t.workspace AND b.one = t.other)
SELECT workspace, id, min(other) AS person FROM together GROUP BY ALL;

-- The things as they are shown: those of doubles under one person, and those that name a double too.
CREATE OR REPLACE TABLE fold.shown AS
SELECT entity, s.workspace, thing,
  CASE thing WHEN 'double' THEN owner ELSE coalesce(p.person, owner) END AS person,
  CASE WHEN thing IN ('peer', 'distinct') THEN coalesce(k.person, thing_key) ELSE thing_key END AS key
FROM (SELECT DISTINCT entity, workspace, thing, owner, thing_key FROM fold.speaks_of) s
  LEFT JOIN same_person p ON p.workspace = s.workspace AND p.id = s.owner
  LEFT JOIN same_person k ON k.workspace = s.workspace AND k.id = s.thing_key;

-- Where doubles both have a seat at the same session, a mark, an enrolment or the like, one of the two is
-- shown as a whole: the one that says most, a seat that is kept before one that is waited for, a mark of
-- who was there before one of who was not, what goes on before what ended; else the one spoken of last.
CREATE OR REPLACE TABLE fold.shown_whole AS
WITH parts AS (
  SELECT workspace, thing, person, key, entity, max(line) AS latest,
    max_by(value ->> '$', line) FILTER (WHERE field IN ('seat', 'status', 'loan')) AS word,
    max_by(coalesce(value ->> '$', ''), line) FILTER (WHERE field = 'until') AS until
  FROM fold.heads JOIN fold.shown USING (entity)
  WHERE thing IN ('seat', 'attendance', 'loan', 'enrolment', 'assignment', 'role', 'peer')
    AND person IN (SELECT person FROM same_person)
  GROUP BY ALL)
SELECT workspace, thing, person, key, max_by(entity, (
  CASE thing
    WHEN 'seat' THEN list_position(['released', 'waiting', 'offered', 'taken'], word)
    WHEN 'attendance' THEN list_position(['absent', 'excused', 'late', 'present'], word)
    WHEN 'loan' THEN list_position(['returned', 'waiting', 'lent'], word)
    ELSE coalesce(epoch(try_cast(until AS DATE)) // 86400, 9e9::BIGINT) END::BIGINT, latest)) AS entity
FROM parts GROUP BY ALL;

-- Every thing with the value shown of each of its fields. `first_line`: when it was first spoken of.
CREATE OR REPLACE TABLE things AS
WITH all_heads AS (
  SELECT s.workspace, thing, s.person, key, field, line, coalesce(to_json(b.person), value) AS value,
    h.entity
  FROM fold.heads h JOIN fold.shown s USING (entity)
    -- The bridge person of a handoff may be one of two doubles too.
    LEFT JOIN same_person b ON thing = 'handoff' AND field = 'bridge'
      AND b.workspace = s.workspace AND b.id = value ->> '$'),
firsts AS (
  SELECT workspace, thing, person, key, min(line) AS first_line FROM all_heads GROUP BY ALL),
values_shown AS (
  SELECT a.workspace, a.thing, a.person, a.key, field, max_by(value, line) AS value
  FROM all_heads a LEFT JOIN fold.shown_whole w
    ON w.workspace = a.workspace AND w.thing = a.thing AND w.person = a.person AND w.key = a.key
  WHERE w.entity IS NULL OR w.entity = a.entity
  GROUP BY ALL)
SELECT workspace, thing, v.person, key, first_line, map_from_entries(list((field, value ->> '$')))
  AS said
FROM values_shown v JOIN firsts f USING (workspace, thing, key)
WHERE f.person IS NOT DISTINCT FROM v.person
GROUP BY ALL;
