-- The same by commune, as each group of a school wrote the name of its own.
SELECT
  period_group, commune, field,
  SUM(value) AS total,
  COUNT(DISTINCT CASE WHEN value IS NULL THEN unit END) AS hidden_units,
  COUNT(DISTINCT unit) AS units
FROM cells
GROUP BY period_group, commune, field
ORDER BY period_group, commune, field;
