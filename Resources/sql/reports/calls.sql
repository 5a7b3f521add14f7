-- What came of the calls made in the period, for each session they were about.
--
-- people: distinct people called. came: those of them who were at that session as participants; the total
-- counts someone once for each session. Calls about no session stand by themselves.

CREATE OR REPLACE VIEW report_calls AS
WITH counted AS (
  SELECT '' AS project, * FROM calls
  UNION ALL BY NAME
  SELECT s.project, c.* FROM calls c JOIN sessions_of_projects s USING (workspace, session)
  WHERE s.project <> ''
  UNION ALL BY NAME
  SELECT project, c.* FROM calls c JOIN people_of_projects USING (workspace, person)
  WHERE session IS NULL AND project <> ''),
made AS (
  SELECT c.workspace, c.person, c.call, c.session, c.result, s.day AS session_day,
    s.session IS NOT NULL AS is_known,
    CASE WHEN is_there AND role = 'participant' THEN c.session || ' ' || c.person END AS came
  FROM counted c JOIN asked USING (project) LEFT JOIN sessions s USING (workspace, session)
    LEFT JOIN attendance a ON a.workspace = c.workspace AND a.session = c.session
      AND a.person = c.person
  WHERE known_in_period(c.day, first_day, last_day, until)),
rows AS (
  SELECT 1 AS part, session AS name, session_day AS day, made.* FROM made WHERE is_known
  UNION ALL
  SELECT 2, 'noSession', NULL, made.* FROM made WHERE session IS NULL
  UNION ALL
  SELECT 3, 'total', NULL, made.* REPLACE (workspaces.workspace AS workspace)
  FROM workspaces LEFT JOIN made USING (workspace))
SELECT workspace, name AS session, count(DISTINCT person) AS people, count(call) AS calls,
  count(*) FILTER (WHERE result = 'coming') AS coming,
  count(*) FILTER (WHERE result = 'notComing') AS "notComing",
  count(*) FILTER (WHERE result = 'noAnswer') AS "noAnswer",
  count(*) FILTER (WHERE result = 'messageLeft') AS "messageLeft",
  count(DISTINCT came) AS came
FROM rows GROUP BY workspace, part, name, day ORDER BY workspace, part, day NULLS FIRST, name;
