-- The journal where it lies: every line of every laptop of every workspace, nothing worked out yet.
--
-- Start DuckDB in the folder that holds the workspaces (~/.local/share/samen, or a folder with one
-- folder for each team). Journals that lie elsewhere:
--
--   SET VARIABLE journals = 'teams/*/samen/log/*.jsonl';
--
-- The columns are those of the design, section 2; `data` stays JSON. A line that cannot be read is left
-- out. DuckDB does not work out the checksum, and does not see that a log strayed in from another
-- workspace: `samen check` does both.

CREATE OR REPLACE VIEW journal AS
SELECT regexp_replace(replace(filename, '\', '/'), '/?log/[^/]*$', '') AS workspace,
  v, log, seq, lam, "at", "by", kind, "of", "over", act, data, crc
FROM read_json(
  coalesce(getvariable('journals'), '*/log/*.jsonl'),
  format = 'newline_delimited', ignore_errors = true, filename = true,
  columns = {v: 'BIGINT', log: 'VARCHAR', seq: 'BIGINT', lam: 'BIGINT', "at": 'VARCHAR',
    "by": 'VARCHAR', kind: 'VARCHAR', "of": 'VARCHAR', "over": 'VARCHAR[]', act: 'VARCHAR',
    data: 'JSON', crc: 'VARCHAR'})
WHERE log IS NOT NULL AND seq IS NOT NULL AND crc IS NOT NULL;
