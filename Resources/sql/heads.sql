-- What stands of each field of each thing (the design, section 2): a head is a version, not withdrawn,
-- that no unwithdrawn version reaches through `over`, also by way of withdrawn ones.

-- Each thing once, and each line's thing.
CREATE OR REPLACE TABLE fold.speaks_of AS
SELECT line, version, over, live,
  dense_rank() OVER (ORDER BY workspace, thing, owner, thing_key) AS entity,
  workspace, thing, owner, thing_key, kind, implied, key_field
FROM (
  SELECT *, coalesce(json_extract_string(data, '$."' || key_field || '"'), '') AS thing_key
  FROM fold.setting);

-- Each field that a line sets.
CREATE OR REPLACE TABLE fold.sets AS
SELECT s.line, s.version, s.live, s.entity, f.field, f.value
FROM fold.speaks_of s JOIN (
  SELECT line, field, value FROM fold.said JOIN kinds USING (kind)
  WHERE list_contains(required || optional, field) AND field IS DISTINCT FROM key_field
  UNION ALL
  SELECT line, implied.field, implied.value::JSON FROM fold.speaks_of WHERE implied IS NOT NULL) f
USING (line);

-- Ways down that do not end at a live line: past one that does not count, and past one that was taken
-- away for good, of which only is known what it replaced.
CREATE OR REPLACE TABLE fold.passages AS
SELECT entity, field, s.version, unnest(over) AS below
FROM fold.sets s JOIN fold.speaks_of USING (line, entity)
WHERE NOT s.live
UNION
SELECT entity, field, t.version, b.below
FROM fold.taken_back t
  JOIN (SELECT line, unnest(CAST(value AS VARCHAR[])) AS below FROM fold.said
    WHERE field = 'replaced' AND json_type(value) = 'ARRAY') b USING (line)
  JOIN (SELECT DISTINCT entity, field, workspace, owner
    FROM fold.sets JOIN fold.speaks_of USING (line, entity)) f
  ON f.workspace = t.workspace AND f.owner IS NOT DISTINCT FROM t.person
WHERE for_good AND (t.scope = 's' OR t.scope = substr(t.version, 10, 1));

-- What a live line replaces, straight away or by a passage.
CREATE OR REPLACE TABLE fold.reached AS
WITH RECURSIVE straight AS (
  SELECT entity, field, unnest(over) AS version
  FROM fold.sets s JOIN fold.speaks_of USING (line, entity)
  WHERE s.live AND len(over) > 0),
walked AS (
  SELECT entity, field, below AS version
  FROM straight JOIN fold.passages USING (entity, field, version)
  UNION
  SELECT entity, field, p.below
  FROM walked w JOIN fold.passages p USING (entity, field, version))
FROM straight UNION FROM walked;

-- The heads. The one with the highest line is shown; several with different values are a conflict.
CREATE OR REPLACE TABLE fold.heads AS
SELECT entity, field, line, value
FROM fold.sets ANTI JOIN fold.reached USING (entity, field, version)
WHERE live;
