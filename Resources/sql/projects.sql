-- What counts for which project. A project counts what its parts count; the empty project counts
-- everything, also what belongs to none. What names no project counts for those its person was referred
-- to or enrolled in.

-- Each project with its parts, however deep; it is one of its own parts. So is one that people are
-- enrolled in and of which nothing else is known any more.
CREATE OR REPLACE TABLE project_parts AS
WITH RECURSIVE below AS (
  SELECT workspace, programme AS project, programme FROM programmes
  UNION
  SELECT workspace, programme, programme FROM enrolments
  UNION
  SELECT b.workspace, b.project, p.programme
  FROM below b JOIN programmes p ON p.workspace = b.workspace AND p.parent = b.programme)
FROM below;

-- The projects that a report asked of is about.
CREATE OR REPLACE VIEW listed_programmes AS
SELECT p.* FROM programmes p, asked
WHERE project = '' OR EXISTS (FROM project_parts b WHERE b.workspace = p.workspace
  AND b.project = asked.project AND b.programme = p.programme);

-- Whose life is bound up with a project: referred to it or enrolled in it, whenever.
CREATE OR REPLACE TABLE people_of_projects AS
SELECT DISTINCT workspace, project, person
FROM project_parts JOIN (
  SELECT workspace, person, programme FROM enrolments
  UNION ALL SELECT workspace, person, programme FROM referrals) USING (workspace, programme)
UNION ALL
SELECT DISTINCT workspace, '', person FROM things WHERE person IS NOT NULL;

-- For each kind of thing: each row once for everything, and once for each project it counts for.
CREATE OR REPLACE VIEW sessions_of_projects AS
SELECT '' AS project, * FROM sessions
UNION ALL BY NAME
SELECT project, s.* FROM sessions s JOIN project_parts USING (workspace, programme);

CREATE OR REPLACE VIEW enrolments_of_projects AS
SELECT '' AS project, * FROM enrolments
UNION ALL BY NAME
SELECT project, e.* FROM enrolments e JOIN project_parts USING (workspace, programme);

CREATE OR REPLACE VIEW outreaches_of_projects AS
SELECT '' AS project, * FROM outreaches
UNION ALL BY NAME
SELECT project, o.* FROM outreaches o JOIN project_parts USING (workspace, programme);

CREATE OR REPLACE VIEW contacts_of_projects AS
SELECT '' AS project, * FROM contacts WHERE is_held
UNION ALL BY NAME
SELECT project, c.* FROM contacts c JOIN project_parts USING (workspace, programme) WHERE is_held
UNION ALL BY NAME
SELECT project, c.* FROM contacts c JOIN people_of_projects USING (workspace, person)
WHERE is_held AND programme IS NULL AND project <> '';

CREATE OR REPLACE VIEW referrals_of_projects AS
SELECT '' AS project, * FROM referrals
UNION ALL BY NAME
SELECT project, r.* FROM referrals r JOIN project_parts USING (workspace, programme)
UNION ALL BY NAME
SELECT project, r.* FROM referrals r JOIN people_of_projects USING (workspace, person)
WHERE programme IS NULL AND project <> '';

CREATE OR REPLACE VIEW outcomes_of_projects AS
SELECT '' AS project, * FROM outcomes
UNION ALL BY NAME
SELECT project, o.* FROM outcomes o JOIN project_parts USING (workspace, programme)
UNION ALL BY NAME
SELECT project, o.* FROM outcomes o JOIN people_of_projects USING (workspace, person)
WHERE programme IS NULL AND project <> '';

CREATE OR REPLACE VIEW handoffs_of_projects AS
SELECT '' AS project, * FROM handoffs
UNION ALL BY NAME
SELECT project, h.* FROM handoffs h JOIN project_parts USING (workspace, programme)
UNION ALL BY NAME
SELECT project, h.* FROM handoffs h JOIN people_of_projects USING (workspace, person)
WHERE programme IS NULL AND project <> '';

CREATE OR REPLACE VIEW hours_of_projects AS
SELECT '' AS project, * FROM hours_worked
UNION ALL BY NAME
SELECT project, h.* FROM hours_worked h JOIN project_parts USING (workspace, programme)
UNION ALL BY NAME
SELECT project, h.* FROM hours_worked h JOIN people_of_projects USING (workspace, person)
WHERE programme IS NULL AND project <> '';

-- Every time someone was in the room of a session that was not cancelled, as a participant.
CREATE OR REPLACE VIEW visits AS
SELECT project, s.workspace, session, s.programme, day, person, a.minutes AS minutes_there,
  s.minutes AS minutes_of_session, module, took_place
FROM sessions_of_projects s JOIN attendance a USING (workspace, session)
WHERE is_there AND role = 'participant' AND NOT is_cancelled AND day IS NOT NULL;
