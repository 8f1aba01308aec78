// purpose: the published figures of the annual report that is named after a year, in the order of the print
// params: year
// returns: indicator, chapter, nameAz, nameEn, unit, value, change, computable, printed, note, quotation
MATCH (f:PublishedFigure)
WHERE f.reportYear = $year
RETURN f.indicator AS indicator, f.chapter AS chapter, f.nameAz AS nameAz, f.nameEn AS nameEn, f.unit AS unit, f.value AS value,
       f.change AS change, f.computable AS computable, f.printed AS printed, f.note AS note, f.quotation AS quotation
ORDER BY f.position
LIMIT 500
