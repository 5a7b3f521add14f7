-- The seats of each session that was not cancelled, and of all together.
--
-- taken, offered, waiting, released: as they stand. promoted: people who waited for a seat at this
-- session and got one.

CREATE OR REPLACE VIEW report_seats AS
WITH listed AS (
  SELECT workspace, session, capacity, day, start
  FROM period_sessions JOIN asked USING (project) WHERE NOT is_cancelled),
promotions AS (
  SELECT workspace, person, key AS session,
    min(line) FILTER (WHERE kind = 'seat.waitlisted')
      < max(line) FILTER (WHERE kind = 'seat.taken') AS was_promoted
  FROM moves WHERE thing = 'seat' GROUP BY ALL),
each AS (
  SELECT l.workspace, l.session, l.day, l.start, l.capacity,
    count(*) FILTER (WHERE seat = 'taken') AS taken,
    count(*) FILTER (WHERE seat = 'offered') AS offered,
    count(*) FILTER (WHERE seat = 'waiting') AS waiting,
    count(*) FILTER (WHERE was_promoted) AS promoted,
    count(*) FILTER (WHERE seat = 'released') AS released
  FROM listed l LEFT JOIN seats USING (workspace, session)
    LEFT JOIN promotions USING (workspace, person, session)
  GROUP BY ALL)
SELECT workspace, session, capacity, taken, offered, waiting, promoted, released FROM (
  SELECT workspace, session, capacity, taken, offered, waiting, promoted, released, 1 AS part, day, start
  FROM each
  UNION ALL
  SELECT workspace, 'total', sum(capacity)::BIGINT, coalesce(sum(taken), 0)::BIGINT,
    coalesce(sum(offered), 0)::BIGINT, coalesce(sum(waiting), 0)::BIGINT,
    coalesce(sum(promoted), 0)::BIGINT, coalesce(sum(released), 0)::BIGINT, 2, NULL, NULL
  FROM workspaces LEFT JOIN each USING (workspace) GROUP BY workspace)
ORDER BY workspace, part, day NULLS LAST, coalesce(start, '00:00'), session;
