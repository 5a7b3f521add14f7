-- How a project stands, and each of its parts; a project counts what its parts count.
--
-- held: not cancelled, its day has come, and it was closed or someone was there. planned: all that are
-- not cancelled. target: the number of sessions agreed, whatever the period. filled: places in the room
-- that a participant took. people: distinct participants who were there. reached: distinct people spoken
-- to or there. enrolled: distinct people whose enrolment began in the period.

-- The sessions agreed: of the project itself, or else of its parts together. Of a part that agreed on a
-- number its own parts are no extra.
CREATE OR REPLACE VIEW sessions_agreed AS
WITH RECURSIVE asked_down AS (
  SELECT workspace, programme AS project, programme, sessions_agreed FROM programmes
  UNION
  SELECT a.workspace, a.project, p.programme, p.sessions_agreed
  FROM asked_down a JOIN programmes p ON p.workspace = a.workspace AND p.parent = a.programme
  WHERE a.sessions_agreed IS NULL)
SELECT workspace, project, sum(sessions_agreed)::BIGINT AS target FROM asked_down GROUP BY ALL;

CREATE OR REPLACE VIEW report_overview AS
WITH several AS (
  SELECT workspace, count(programme) FILTER (WHERE programme <> '') AS projects,
    sum(target) FILTER (WHERE parent IS NULL)::BIGINT AS target
  FROM workspaces LEFT JOIN programmes USING (workspace)
    LEFT JOIN sessions_agreed s USING (workspace) WHERE programme IS NULL OR s.project = programme
  GROUP BY ALL),
rows AS (
  SELECT workspace, programme AS project, programme AS programme, since, target
  FROM listed_programmes p JOIN sessions_agreed s USING (workspace) WHERE s.project = p.programme
  UNION ALL
  SELECT workspace, '', 'total', NULL, target FROM several, asked WHERE project = '' AND projects <> 1),
s AS (
  SELECT workspace, project, count(*) FILTER (WHERE NOT is_cancelled) AS planned,
    count(*) FILTER (WHERE is_cancelled) AS cancelled FROM period_sessions GROUP BY ALL),
h AS (SELECT workspace, project, count(*) AS held, sum(filled)::BIGINT AS filled
  FROM held_sessions GROUP BY ALL),
v AS (SELECT workspace, project, count(DISTINCT person) AS people FROM period_visits GROUP BY ALL),
r AS (SELECT workspace, project, count(*) AS reached FROM reached GROUP BY ALL),
e AS (SELECT workspace, project, count(DISTINCT person) AS enrolled
  FROM period_enrolments GROUP BY ALL)
SELECT workspace, programme, coalesce(held, 0) AS held, coalesce(planned, 0) AS planned,
  coalesce(cancelled, 0) AS cancelled, target, coalesce(filled, 0) AS filled,
  coalesce(people, 0) AS people, coalesce(reached, 0) AS reached, coalesce(enrolled, 0) AS enrolled
FROM rows LEFT JOIN s USING (workspace, project) LEFT JOIN h USING (workspace, project)
  LEFT JOIN v USING (workspace, project) LEFT JOIN r USING (workspace, project)
  LEFT JOIN e USING (workspace, project)
ORDER BY workspace, project = '', since NULLS LAST, programme;
