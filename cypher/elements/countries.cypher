// purpose: countries by code
// params: codes
// returns: code, elementId, name
MATCH (k:Country)
WHERE k.code IN $codes
RETURN k.code AS code, k.id AS elementId, {az: k.nameAz, en: k.nameEn} AS name
