// purpose: districts by code
// params: codes
// returns: code, name
MATCH (k:District)
WHERE k.code IN $codes
RETURN k.code AS code, {az: k.nameAz, en: k.nameEn} AS name
