// purpose: the files that brought an erased notice, and whether anything else that they brought stands
// params: noticeId
// returns: sha256, isStillUsed
// unscoped: the same file may have been brought into a case that whoever erases does not see; he is not told
MATCH (n:ErasedNotice {id: $noticeId})
WHERE n.isPending
UNWIND n.importIds AS importId
MATCH (j:ImportJob {id: importId})
WITH DISTINCT j.sha256 AS sha256
RETURN sha256, EXISTS {
  MATCH (other:ImportJob)
  WHERE other.sha256 = sha256 AND EXISTS { MATCH (left:Fact {importId: other.id}) WHERE NOT left:ImportRefusal }
} AS isStillUsed
ORDER BY sha256
