-- Who came to the sessions that took place: by month, by session and in all.
--
-- taken: seats as they stand. there: participants in the room, or the heads where more were counted than
-- names. walkIns: those of them who had not signed up. excused and absent: participants with that mark.
-- perSession: there, by the sessions, in tenths.

CREATE OR REPLACE VIEW report_attendance AS
WITH each AS (
  SELECT h.workspace, h.session, h.day, h.filled,
    (SELECT count(*) FROM seats s
      WHERE s.workspace = h.workspace AND s.session = h.session AND seat = 'taken') AS taken,
    count(*) FILTER (WHERE is_walk_in AND is_there) AS walk_ins,
    count(*) FILTER (WHERE status = 'excused') AS excused,
    count(*) FILTER (WHERE status = 'absent') AS absent
  FROM held_sessions h JOIN asked USING (project)
    LEFT JOIN attendance a
    ON a.workspace = h.workspace AND a.session = h.session AND role = 'participant'
  GROUP BY ALL),
parts AS (
  SELECT workspace, 1 AS part, 'month' AS per, strftime(day, '%Y-%m') AS what, NULL::DATE AS at_day, each.*
    EXCLUDE (workspace) FROM each
  UNION ALL
  SELECT workspace, 2, 'session', session, day, each.* EXCLUDE (workspace) FROM each
  UNION ALL
  SELECT workspace, 3, 'total', NULL, NULL, each.* EXCLUDE (workspace)
  FROM workspaces LEFT JOIN each USING (workspace))
SELECT workspace, per, what, count(session) AS sessions, coalesce(sum(taken), 0)::BIGINT AS taken,
  coalesce(sum(filled), 0)::BIGINT AS there, coalesce(sum(walk_ins), 0)::BIGINT AS "walkIns",
  coalesce(sum(excused), 0)::BIGINT AS excused, coalesce(sum(absent), 0)::BIGINT AS absent,
  rounded(coalesce(sum(filled), 0) * 10, count(session)) AS "perSession"
FROM parts GROUP BY workspace, part, per, what, at_day
ORDER BY workspace, part, at_day, what;
