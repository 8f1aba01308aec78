// purpose: what was published of some figures in any year, for trends
// params: codes
// returns: indicator, year, reportYear, value, change
MATCH (f:PublishedFigure)
WHERE f.indicator IN $codes
RETURN f.indicator AS indicator, f.year AS year, f.reportYear AS reportYear, f.value AS value, f.change AS change
ORDER BY indicator, year, reportYear
LIMIT 1000
