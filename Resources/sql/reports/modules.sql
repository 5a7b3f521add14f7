-- Time given to people: by module, by life domain and in all.
--
-- A moment is a contact that was held, or a participant at a session that has a module; there it lasts as
-- long as the person stayed, or else as the session. A contact in several life domains counts whole in
-- each; a session has none. hours: minutes. hoursPerPerson: minutes by the distinct people.

CREATE OR REPLACE VIEW report_modules AS
WITH talks_ AS (
  SELECT workspace, person, coalesce(minutes, 0) AS minutes, module, domains
  FROM period_contacts JOIN asked USING (project)),
moments AS (
  SELECT workspace, person, minutes, module FROM talks_
  UNION ALL
  SELECT workspace, person, coalesce(minutes_there, minutes_of_session, 0), module
  FROM period_visits JOIN asked USING (project) WHERE module IS NOT NULL),
parts AS (
  SELECT workspace, 1 AS part, 'module' AS per, coalesce(module, 'unknown') AS what,
    coalesce(list_position(words, module), 100) AS place, person, minutes, true AS counts
  FROM moments, fields WHERE field = 'module'
  UNION ALL
  SELECT workspace, 2, 'domain', domain, list_position(words, domain), person, minutes, true
  FROM (SELECT *, unnest(list_distinct(domains)) AS domain FROM talks_), fields WHERE field = 'domain'
  UNION ALL
  SELECT workspace, 2, 'domain', 'unknown', 100, person, minutes, true
  FROM talks_ WHERE len(coalesce(domains, [])) = 0
  UNION ALL
  SELECT workspaces.workspace, 3, 'total', NULL, 1, person, minutes, person IS NOT NULL
  FROM workspaces LEFT JOIN moments USING (workspace))
SELECT workspace, per, what, count(*) FILTER (WHERE counts) AS moments,
  count(DISTINCT person) AS people, coalesce(sum(minutes), 0)::BIGINT AS hours,
  rounded(coalesce(sum(minutes), 0)::BIGINT, count(DISTINCT person)) AS "hoursPerPerson"
FROM parts GROUP BY workspace, part, per, what, place ORDER BY workspace, part, place;
