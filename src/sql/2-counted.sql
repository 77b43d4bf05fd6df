-- The reports that count: of each id the highest revision; of equal revisions that differ the first text, which 4-conflicts.sql shows.
CREATE OR REPLACE VIEW counted AS
SELECT
  line, report, revision, unit, unit_name, unit_level, period_from, period_to,
  CASE WHEN unit_level = 'lien-doi' THEN COALESCE(unit_parent, '?') ELSE unit_name END AS commune,
  CONCAT(period_kind, '-', SUBSTR(period_to, 1, 7)) AS period_group
FROM (
  SELECT reports.*, ROW_NUMBER() OVER (PARTITION BY report ORDER BY revision DESC, line) AS place
  FROM reports
) AS ranked
WHERE place = 1;
