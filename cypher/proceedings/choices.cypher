// purpose: the articles of the law and the courts, for the forms of the proceedings
// returns: kind, code, title, validFrom, validTo
CALL () {
  MATCH (l:LawArticle)
  RETURN 'ARTICLE' AS kind, l.code AS code, {az: l.titleAz, en: l.titleEn} AS title, l.validFrom AS validFrom, l.validTo AS validTo
  UNION ALL
  MATCH (b:Body {kind: 'COURT'})
  RETURN 'COURT' AS kind, b.code AS code, {az: b.nameAz, en: b.nameEn} AS title, null AS validFrom, null AS validTo
}
RETURN kind, code, title, validFrom, validTo
ORDER BY kind, code
LIMIT 1000
