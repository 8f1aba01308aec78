// purpose: takes away everything that an erased notice and the rows of its files said, in every version; repeated, it finds nothing
// mode: write
// params: noticeId
// returns: id
// timeout: 60
// unscoped: superseded versions and comparisons that lie with other owners go too; what goes was noted under the rights of whoever erased it, and nothing is told
MATCH (n:ErasedNotice {id: $noticeId})
WHERE n.isPending
SET n.lockedFor = n.erasureId
REMOVE n.lockedFor
WITH n
CALL (n) {
  MATCH (e:NoticeEvent)-[:OF_NOTICE]->(n)
  DETACH DELETE e
}
CALL (n) {
  MATCH (v:NoticeVersion {noticeId: n.id})
  DETACH DELETE v
}
CALL (n) {
  MATCH (f:ReadinessFact {noticeId: n.id})
  DETACH DELETE f
}
CALL (n) {
  MATCH (o:NoticeOwner {noticeId: n.id})
  DETACH DELETE o
}
CALL (n) {
  MATCH (n)-[r:SEEKS|IN_CASE|BASED_ON]->(end)
  DELETE r
}
CALL (n) {
  UNWIND n.recordIds AS recordId
  MATCH (rec:Record {id: recordId})-[:DESCRIBES]->(a:Anchor)
  WHERE rec.importId IS NOT NULL
  SET a.undoneBy = n.id
  WITH n, rec, a
  CALL (rec) {
    MATCH (c:MatchCandidate)-[:COMPARES]->(rec)
    WITH DISTINCT c
    CALL (c) {
      MATCH (c)-[:COMPARES]->(one:Record)-[:DESCRIBES]->(p:Person)-[apart:NOT_SAME_AS]-(q:Person)
      WHERE apart.id = c.decisionKey
      WITH DISTINCT apart
      DELETE apart
    }
    CALL (c) {
      MATCH (h:HitAside {hitId: c.id})
      DETACH DELETE h
    }
    CALL (c) {
      MATCH (m:Merge {candidateId: c.id})
      REMOVE m.reason
    }
    DETACH DELETE c
  }
  CALL (n, rec, a) {
    MATCH (a)-[r]-(other)
    WHERE r.importId = rec.importId AND r.recordId = rec.id
    CALL (r) {
      MATCH (q:Citation {factId: r.id})
      DETACH DELETE q
    }
    CALL (n, rec, other) {
      WITH n, rec, other
      WHERE other:Anchor AND NOT other:Reference
      SET other.undoneBy = n.id
      WITH rec, other
      MATCH (told:Record)-[:DESCRIBES]->(other)
      WHERE told.importId = rec.importId AND told.sourceText = rec.sourceText
      DETACH DELETE told
    }
    DELETE r
  }
  CALL (rec, a) {
    MATCH (sealed:SealedIdentity)-[:IDENTIFIES]->(a)
    WHERE sealed.importId = rec.importId AND sealed.recordId = rec.id
    DETACH DELETE sealed
  }
  CALL (rec) {
    MATCH (rec)-[:NAMED]->(name:Name)
    CALL (name) {
      MATCH (q:Citation {factId: name.id})
      DETACH DELETE q
    }
    DETACH DELETE name
  }
  CALL (rec) {
    MATCH (q:Citation {factId: rec.id})
    DETACH DELETE q
  }
  DETACH DELETE rec
}
CALL (n) {
  UNWIND n.messageIds AS messageId
  MATCH (m:Message {messageId: messageId})
  REMOVE m.subject, m.text, m.reference, m.otherReference, m.bureau, m.caveat, m.ground, m.recipient, m.sourceText
}
// That there was a note or a task, and whose, stays, with each version that it had; its author reads why the text is gone.
CALL (n) {
  UNWIND coalesce(n.noteIds, []) AS noteId
  MATCH (now:Fact {id: noteId})
  WHERE now:CaseNote OR now:CaseTask
  UNWIND [noteId] + coalesce(now.earlierIds, []) AS versionId
  MATCH (x:Fact {id: versionId})
  WHERE x:CaseNote OR x:CaseTask
  OPTIONAL MATCH (u:User {id: n.erasedBy})
  SET x.text = 'Mətn silinib: başqa ölkənin silinmiş bildirişindən sitat idi (' + coalesce(u.nameAz, '–') + ', ' + left(n.erasedAt, 10)
    + '). The text was erased: it quoted a notice of another country that was erased (' + coalesce(u.nameEn, '–') + ', ' + left(n.erasedAt, 10) + ').'
}
CALL (n) {
  UNWIND n.refusalIds AS refusalId
  MATCH (x:Fact:ImportRefusal {id: refusalId})
  DETACH DELETE x
}
CALL (n) {
  UNWIND n.importIds AS importId
  MATCH (j:ImportJob {id: importId})
  REMOVE j.examples
}
RETURN n.id AS id
