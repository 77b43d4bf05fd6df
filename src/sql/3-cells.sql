-- DuckDB. One row for each count, and one for each skill, of the reports that count. NULL is hidden: a small number that nobody was told.
CREATE OR REPLACE TABLE cells AS
SELECT report, unit, commune, period_group, cell.entry.key AS field, cell.entry.value AS value
FROM counted, UNNEST(map_entries(from_json(json_extract(line, '$.counts'), '"MAP(VARCHAR, BIGINT)"'))) AS cell(entry);

CREATE OR REPLACE TABLE skills AS
SELECT
  report, unit, commune, period_group, part.entry.skill,
  part.entry.first_right, part.entry.first_asked, part.entry.second_right, part.entry.second_asked,
  part.entry.first_alarms, part.entry.first_ok, part.entry.second_alarms, part.entry.second_ok
FROM counted, UNNEST(from_json(json_extract(line, '$.skills'), '[{
  "skill": "VARCHAR",
  "first_right": "BIGINT", "first_asked": "BIGINT", "second_right": "BIGINT", "second_asked": "BIGINT",
  "first_alarms": "BIGINT", "first_ok": "BIGINT", "second_alarms": "BIGINT", "second_ok": "BIGINT"
}]')) AS part(entry);
