// The versions of a chart are listed with the filters that were in force: a version keeps them beside its document, where they stand under the only key of that
// name (in words of an analyst its quotes are escaped).
MATCH (v:ChartVersion)
WHERE v.filters IS NULL AND v.document CONTAINS '"filters":{'
WITH v, split(split(v.document, '"filters":')[1], '"range":') AS parts
WHERE size(parts) > 1
SET v.filters = parts[0] + '"range":' + CASE WHEN parts[1] STARTS WITH 'null' THEN 'null}' ELSE split(parts[1], '}')[0] + '}}' END;
