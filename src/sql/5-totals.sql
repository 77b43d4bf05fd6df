-- Totals by count. With hidden_units above 0 the total is at least that: "từ 43 trở lên (2 đơn vị có số nhỏ, không hiện)".
SELECT
  period_group, field,
  SUM(value) AS total,
  COUNT(DISTINCT CASE WHEN value IS NULL THEN unit END) AS hidden_units,
  COUNT(DISTINCT unit) AS units
FROM cells
GROUP BY period_group, field
ORDER BY period_group, field;
