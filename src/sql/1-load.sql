-- DuckDB. Every report as it was handed in: the line itself, and what is asked of it.
-- Before: SET VARIABLE files = 'reports/*.ndjson';
CREATE OR REPLACE TABLE reports AS
SELECT DISTINCT
  line,
  json_extract_string(line, '$.id') AS report,
  CAST(json_extract_string(line, '$.revision') AS BIGINT) AS revision,
  json_extract_string(line, '$.unit.id') AS unit,
  json_extract_string(line, '$.unit.name') AS unit_name,
  json_extract_string(line, '$.unit.level') AS unit_level,
  json_extract_string(line, '$.unit.parent') AS unit_parent,
  json_extract_string(line, '$.period.kind') AS period_kind,
  json_extract_string(line, '$.period.from') AS period_from,
  json_extract_string(line, '$.period.to') AS period_to
FROM (SELECT CAST(json AS VARCHAR) AS line FROM read_ndjson_objects(getvariable('files')))
WHERE json_extract_string(line, '$.format') = 'khien-nho/hand-in' AND json_extract_string(line, '$.schema') = '1';
