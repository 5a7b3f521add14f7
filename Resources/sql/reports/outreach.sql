-- Going to where people are: by place, and in all.
--
-- withoutContact: shifts at which no contact was noted and no short talk counted; they count too. hours:
-- minutes. contacts: those of a shift and those held on the street. reached: the distinct people of these
-- contacts. enrolled: those of them whose enrolment began on the day of a contact or later.

CREATE OR REPLACE VIEW report_outreach AS
WITH street AS (
  SELECT c.*, EXISTS (FROM enrolments_of_projects e WHERE e.workspace = c.workspace
      AND e.project = c.project AND e.person = c.person AND e.since BETWEEN c.day AND asked.until) AS enrolled
  FROM period_contacts c JOIN asked USING (project) WHERE way = 'outreach' OR outreach IS NOT NULL),
shifts AS (
  SELECT o.*, talks = 0 AND NOT EXISTS (FROM street s
      WHERE s.workspace = o.workspace AND s.outreach = o.outreach) AS without_contact
  FROM outreaches_of_projects o JOIN asked USING (project)
  WHERE known_in_period(day, first_day, last_day, until)),
met AS (
  SELECT workspace, place FROM shifts UNION SELECT workspace, place FROM street),
rows AS (
  SELECT workspace, place, 1 AS part, first_line FROM places SEMI JOIN met USING (workspace, place)
  UNION ALL SELECT workspace, NULL, 2, NULL FROM met WHERE place IS NULL
  UNION ALL SELECT workspace, NULL, 3, NULL FROM workspaces),
of_shifts AS (
  SELECT r.workspace, r.part, r.place, r.first_line, count(outreach) AS shifts,
    count(*) FILTER (WHERE without_contact) AS without_contact, coalesce(sum(minutes), 0) AS hours,
    coalesce(sum(flyers), 0) AS flyers, coalesce(sum(talks), 0) AS talks
  FROM rows r LEFT JOIN shifts s ON s.workspace = r.workspace
    AND (part = 3 OR s.place IS NOT DISTINCT FROM r.place)
  GROUP BY ALL),
of_contacts AS (
  SELECT r.workspace, r.part, r.place, count(contact) AS contacts, count(DISTINCT person) AS reached,
    count(DISTINCT person) FILTER (WHERE enrolled) AS enrolled
  FROM rows r LEFT JOIN street c ON c.workspace = r.workspace
    AND (part = 3 OR c.place IS NOT DISTINCT FROM r.place)
  GROUP BY ALL)
SELECT s.workspace, CASE s.part WHEN 1 THEN s.place WHEN 2 THEN 'unknown' ELSE 'total' END AS place,
  shifts, without_contact AS "withoutContact", hours::BIGINT AS hours, flyers::BIGINT AS flyers,
  talks::BIGINT AS talks, contacts, reached, enrolled
FROM of_shifts s JOIN of_contacts c ON c.workspace = s.workspace AND c.part = s.part
  AND c.place IS NOT DISTINCT FROM s.place
ORDER BY s.workspace, s.part, first_line;
