-- How each competence changed: from someone's first rating in the period to their last.
--
-- people: those rated at least twice; the means, from 1 to 5 and in tenths, are over them. better, same
-- and worse: how many of them went up, stayed or went down. once: people rated only once.

CREATE OR REPLACE VIEW report_competences AS
WITH rated AS (
  SELECT c.workspace, c.competence, c.person, count(*) AS times,
    min_by(level, (coalesce(day, '1970-01-01'), first_line)) AS first,
    max_by(level, (coalesce(day, '1970-01-01'), first_line)) AS last
  FROM competences c JOIN people_of_projects USING (workspace, person) JOIN asked USING (project)
  WHERE level IS NOT NULL AND known_in_period(day, first_day, last_day, until)
  GROUP BY ALL)
SELECT workspace, competence, count(*) FILTER (WHERE times > 1) AS people,
  rounded(sum(first * 10) FILTER (WHERE times > 1), people) AS first,
  rounded(sum(last * 10) FILTER (WHERE times > 1), people) AS last,
  rounded(sum((last - first) * 10) FILTER (WHERE times > 1), people) AS change,
  count(*) FILTER (WHERE times > 1 AND last > first) AS better,
  count(*) FILTER (WHERE times > 1 AND last = first) AS same,
  count(*) FILTER (WHERE times > 1 AND last < first) AS worse,
  count(*) FILTER (WHERE times = 1) AS once
FROM rated GROUP BY workspace, competence ORDER BY workspace, competence;
