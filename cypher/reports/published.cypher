// purpose: the figures of the annual report of a year in the order of the print; for a year without one, those of the newest, without what is printed
// params: year
// returns: indicator, chapter, nameAz, nameEn, unit, value, change, quotation
MATCH (any:PublishedFigure)
WITH max(CASE any.reportYear WHEN $year THEN $year END) AS own, max(any.reportYear) AS newest
MATCH (f:PublishedFigure)
WHERE f.reportYear = coalesce(own, newest)
WITH f, own IS NOT NULL AS isPrinted
RETURN f.indicator AS indicator, f.chapter AS chapter, f.nameAz AS nameAz, f.nameEn AS nameEn, f.unit AS unit,
       CASE WHEN isPrinted THEN f.value END AS value, CASE WHEN isPrinted THEN f.change END AS change,
       CASE WHEN isPrinted THEN f.quotation END AS quotation
ORDER BY f.position
LIMIT 500
