// purpose: names of countries in the languages in which messages are written
// params: codes
// returns: code, AZ, EN, TR, RU
MATCH (k:Country)
WHERE k.code IN $codes
RETURN k.code AS code, k.nameAz AS AZ, k.nameEn AS EN, coalesce(k.nameTr, k.nameEn) AS TR, coalesce(k.nameRu, k.nameEn) AS RU
