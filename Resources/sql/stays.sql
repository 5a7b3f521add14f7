-- The times people took part, one after the other: an enrolment holds the last of them only, and who came
-- back has the first day in an earlier line. Both days are included; no last day: still there.

-- What each line that counts says of an enrolment, from the first that began it.
CREATE OR REPLACE TABLE fold.told_of_stays AS
WITH told AS (
  SELECT s.line, s.entity, s.kind = 'enrolment.started' AS starts,
    max(value ->> '$') FILTER (WHERE field = 'since')::DATE AS since,
    max(value ->> '$') FILTER (WHERE field = 'until')::DATE AS until,
    count(*) FILTER (WHERE field = 'until') > 0 AS says_until
  FROM fold.speaks_of s JOIN fold.sets USING (line, entity)
  WHERE s.live AND thing = 'enrolment' GROUP BY ALL),
begun AS (SELECT entity, min(line) AS first_start FROM told WHERE starts GROUP BY ALL)
SELECT told.*, row_number() OVER (PARTITION BY entity ORDER BY line) AS place
FROM told JOIN begun USING (entity) WHERE line >= first_start;

-- Line by line. A start after the end of the time before begins another; a start before that, or while it
-- goes on, sets its first day right. A line that says nothing of the end leaves it; null opens it again.
CREATE OR REPLACE TABLE stays AS
WITH RECURSIVE walked AS (
  SELECT entity, place, 1 AS stay, since, until FROM fold.told_of_stays WHERE place = 1
  UNION ALL
  SELECT entity, place, before + is_new::INT, CASE WHEN starts THEN since ELSE since_before END,
    CASE WHEN says_until THEN until WHEN NOT is_new THEN until_before END
  FROM (
    SELECT t.*, w.stay AS before, w.since AS since_before, w.until AS until_before,
      t.starts AND coalesce(t.since > w.until, false) AS is_new
    FROM walked w JOIN fold.told_of_stays t ON t.entity = w.entity AND t.place = w.place + 1)),
last_said AS (
  FROM walked QUALIFY row_number() OVER (PARTITION BY entity, stay ORDER BY place DESC) = 1)
-- Each id of someone who has several keeps its own times: they are brought together only here.
SELECT workspace, person, key AS programme, since, until FROM last_said JOIN fold.shown USING (entity);

CREATE OR REPLACE VIEW stays_of_projects AS
SELECT '' AS project, * FROM stays
UNION ALL BY NAME
SELECT project, s.* FROM stays s JOIN project_parts USING (workspace, programme);
