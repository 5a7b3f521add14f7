-- Whom each member of staff has in their care on the last day, and the contacts they had.
--
-- A person in the care of two counts for both and once in the total. nobody: people who take part on that
-- day and are in nobody's care.

CREATE OR REPLACE VIEW report_caseload AS
WITH in_care AS (
  SELECT a.workspace, a.person, a.staff
  FROM assignments a JOIN people_of_projects p USING (workspace, person) JOIN asked USING (project)
  WHERE a.since <= asked.until AND coalesce(a.until >= asked.until, true)),
had AS (SELECT c.* FROM period_contacts c JOIN asked USING (project)),
alone AS (
  SELECT DISTINCT e.workspace, e.person
  FROM enrolments_of_projects e JOIN asked USING (project)
  WHERE e.since <= asked.until AND coalesce(e.until >= asked.until, true)
    AND NOT EXISTS (FROM in_care i WHERE i.workspace = e.workspace AND i.person = e.person)),
names AS (
  SELECT workspace, staff, 1 AS part, first_line FROM staff
  UNION ALL
  SELECT workspace, staff, 2, NULL FROM (
    SELECT workspace, staff FROM in_care
    UNION SELECT workspace, staff FROM had WHERE staff IS NOT NULL) f
  WHERE NOT EXISTS (FROM staff s WHERE s.workspace = f.workspace AND s.staff = f.staff)
  UNION ALL
  SELECT workspace, unnest(['nobody', 'total']), unnest([3, 4]), NULL FROM workspaces)
SELECT n.workspace, n.staff,
  CASE part
    WHEN 3 THEN (SELECT count(*) FROM alone a WHERE a.workspace = n.workspace)
    WHEN 4 THEN (SELECT count(DISTINCT person) FROM in_care i WHERE i.workspace = n.workspace)
    ELSE (SELECT count(DISTINCT person) FROM in_care i
      WHERE i.workspace = n.workspace AND i.staff = n.staff) END AS people,
  CASE part
    WHEN 3 THEN (SELECT count(*) FROM had h WHERE h.workspace = n.workspace AND h.staff IS NULL)
    WHEN 4 THEN (SELECT count(*) FROM had h WHERE h.workspace = n.workspace)
    ELSE (SELECT count(*) FROM had h WHERE h.workspace = n.workspace AND h.staff = n.staff) END
    AS contacts
FROM names n ORDER BY n.workspace, part, first_line, n.staff;
