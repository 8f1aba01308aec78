// purpose: names of countries and districts by code, for a report that leaves as a file
// returns: code, az, en
MATCH (p:Country|District)
RETURN p.code AS code, p.nameAz AS az, p.nameEn AS en
ORDER BY code
LIMIT 1000
