-- Equal revisions of one report that differ: ask the unit which one is right, and let it hand in a higher revision.
SELECT reports.report, reports.revision, MIN(reports.unit_name) AS unit_name, COUNT(*) AS versions
FROM reports
JOIN counted ON counted.report = reports.report AND counted.revision = reports.revision
GROUP BY reports.report, reports.revision
HAVING COUNT(*) > 1
ORDER BY reports.report;
