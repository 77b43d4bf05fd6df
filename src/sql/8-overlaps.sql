-- Two reports of one unit over some of the same days: what they count is counted twice. Each report beside the one before it that ends last.
SELECT unit, unit_name, first_report, second_report
FROM (
  SELECT
    second.unit, second.unit_name, second.report AS second_report, first.report AS first_report,
    ROW_NUMBER() OVER (PARTITION BY second.report ORDER BY first.period_to DESC, first.period_from, first.report) AS place
  FROM counted AS second
  JOIN counted AS first
    ON first.unit = second.unit
    AND (first.period_from < second.period_from OR (first.period_from = second.period_from AND first.report < second.report))
  WHERE first.period_to >= second.period_from
) AS pairs
WHERE place = 1
ORDER BY unit, second_report;
