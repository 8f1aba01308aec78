// What sort of paper a document is was kept on the shared thing, where every reader of its number saw what the first writer had said.
// It goes to the link of that first writer: the earliest, which alone is sure to have said it.
MATCH (d:Document)
WHERE d.documentType IS NOT NULL OR d.authenticity IS NOT NULL
CALL (d) {
  MATCH (d)<-[h:HOLDS_DOCUMENT]-()
  WITH h ORDER BY h.recordedAt, h.id LIMIT 1
  SET h.documentType = coalesce(h.documentType, d.documentType), h.authenticity = coalesce(h.authenticity, d.authenticity)
}
SET d.documentType = null, d.authenticity = null;
