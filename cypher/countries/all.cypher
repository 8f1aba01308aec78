// purpose: all countries by code
// returns: code, elementId, name
MATCH (k:Country)
RETURN k.code AS code, k.id AS elementId, {az: k.nameAz, en: k.nameEn} AS name
ORDER BY code
LIMIT 300
