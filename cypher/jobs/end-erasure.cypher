// purpose: notes that everything of an erased notice is gone; the names of the files that are gone with it go too
// mode: write
// params: noticeId, files
// returns: id
// unscoped: it follows an erasure that was begun under the rights of whoever erased the notice; nothing is read
MATCH (n:ErasedNotice {id: $noticeId})
CALL (n) {
  UNWIND coalesce(n.importIds, []) AS importId
  MATCH (j:ImportJob {id: importId})
  WHERE j.sha256 IN $files
  CALL (j) {
    MATCH (m:ImportMapping {name: j.fileName, accountId: j.recordedBy})
    SET m.name = '–'
  }
  SET j.fileName = '–'
}
SET n.isPending = false
REMOVE n.recordIds, n.refusalIds, n.messageIds, n.noteIds
RETURN n.id AS id
