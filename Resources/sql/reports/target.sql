-- How far each target is, and at which pace it can still be reached.
--
-- Counted from the first day of the target (or of its project) to the last day that is known. people:
-- distinct people enrolled. onwardFlow: distinct people who came to work or training. pace: the count by
-- the days gone by, the first and the last included, in a month of 365/12 days, in tenths. paceNeeded:
-- what is left by the days that are left after today; none once the end has passed.

CREATE OR REPLACE VIEW report_target AS
WITH set_ AS (
  SELECT t.workspace, target, t.first_line, p.programme, p.since AS project_since, measure, goal,
    coalesce(t.since, p.since) AS since, coalesce(t.until, p.until) AS until, asked.until AS known,
    least(coalesce(t.until, p.until, asked.until), asked.until) AS last
  FROM targets t JOIN listed_programmes p USING (workspace, programme), asked),
counted AS (
  SELECT s.*, CASE measure
    WHEN 'sessions' THEN (SELECT count(*) FROM sessions_of_projects x
      WHERE x.workspace = s.workspace AND x.project = s.programme AND took_place
        AND x.day <= s.last AND coalesce(x.day >= s.since, true))
    WHEN 'people' THEN (SELECT count(DISTINCT person) FROM enrolments_of_projects x
      WHERE x.workspace = s.workspace AND x.project = s.programme
        AND x.since <= s.last AND coalesce(x.since >= s.since, true))
    WHEN 'onwardFlow' THEN (SELECT count(DISTINCT person) FROM outcomes_of_projects x
      WHERE x.workspace = s.workspace AND x.project = s.programme AND is_onward
        AND x.day <= s.last AND coalesce(x.day >= s.since, true))
    WHEN 'contacts' THEN (SELECT count(*) FROM contacts_of_projects x
      WHERE x.workspace = s.workspace AND x.project = s.programme
        AND x.day <= s.last AND coalesce(x.day >= s.since, true))
    ELSE 0 END AS done
  FROM set_ s)
SELECT workspace, programme, coalesce(measure, '') AS measure, since, until, goal, done,
  share_of(done, goal) AS share, rounded(done * 3650, 12 * (last - since + 1)) AS pace,
  rounded(greatest(0, goal - done) * 3650, 12 * (until - known)) AS "paceNeeded"
FROM counted ORDER BY workspace, project_since NULLS LAST, programme, first_line;
