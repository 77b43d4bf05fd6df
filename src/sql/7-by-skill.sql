-- Before and after, by skill: right answers of those given, false alarms of the answers to what was fine.
SELECT
  period_group, skill,
  SUM(first_right) AS first_right,
  COUNT(DISTINCT CASE WHEN first_right IS NULL THEN unit END) AS first_right_hidden_units,
  SUM(first_asked) AS first_asked,
  COUNT(DISTINCT CASE WHEN first_asked IS NULL THEN unit END) AS first_asked_hidden_units,
  SUM(second_right) AS second_right,
  COUNT(DISTINCT CASE WHEN second_right IS NULL THEN unit END) AS second_right_hidden_units,
  SUM(second_asked) AS second_asked,
  COUNT(DISTINCT CASE WHEN second_asked IS NULL THEN unit END) AS second_asked_hidden_units,
  SUM(first_alarms) AS first_alarms,
  COUNT(DISTINCT CASE WHEN first_alarms IS NULL THEN unit END) AS first_alarms_hidden_units,
  SUM(first_ok) AS first_ok,
  COUNT(DISTINCT CASE WHEN first_ok IS NULL THEN unit END) AS first_ok_hidden_units,
  SUM(second_alarms) AS second_alarms,
  COUNT(DISTINCT CASE WHEN second_alarms IS NULL THEN unit END) AS second_alarms_hidden_units,
  SUM(second_ok) AS second_ok,
  COUNT(DISTINCT CASE WHEN second_ok IS NULL THEN unit END) AS second_ok_hidden_units
FROM skills
GROUP BY period_group, skill
ORDER BY period_group, skill;
