import { newUlid } from '../../server/access/ulid.ts';
import type { ErasedNotice, NoticeErasureContent } from '../../server/graphql/types.generated.ts';
import type { Session, TestApp } from './app.ts';
import type { NoticeAnswered } from './notices.ts';

export const ERASE = `mutation ($id: ID!, $noticeId: ID!, $erasure: NoticeErasureInput!) {
  eraseNotice(id: $id, noticeId: $noticeId, erasure: $erasure) { id problems { field text { en } } newer { id state on recordedBy { en } } } }`;
export const CONTENT =
  'query ($id: ID!) { noticeErasure(noticeId: $id) { events answers records names staying otherRecords carriers { kind id title recipients } } }';
export const ERASED =
  'query ($id: ID!) { erasedNotice(id: $id) { id colour requestedBy { code } on ground erasedAt erasedBy { en } isPending isFileKept mayErase } }';

export const erasure = (number: string, more: Record<string, unknown> = {}) => ({
  number,
  on: '2026-03-02',
  ground: 'decision 12/2026',
  messages: [] as string[],
  notes: [] as string[],
  ...more,
});

/** Erasing notices by the front door. */
export const erasuresOf = (app: TestApp) => ({
  erase: async (
    by: Session,
    noticeId: string,
    input: ReturnType<typeof erasure>,
    id = newUlid(),
  ): Promise<NoticeAnswered> =>
    (await app.read<{ eraseNotice: NoticeAnswered }>(by, ERASE, { id, noticeId, erasure: input }))
      .eraseNotice,
  content: async (by: Session, id: string): Promise<NoticeErasureContent> =>
    (await app.read<{ noticeErasure: NoticeErasureContent }>(by, CONTENT, { id })).noticeErasure,
  erased: async (by: Session, id: string): Promise<ErasedNotice> =>
    (await app.read<{ erasedNotice: ErasedNotice }>(by, ERASED, { id })).erasedNotice,
});

/** How many nodes and relationships of the whole graph, of whatever label and compartment, say a word in any property, and how many names and titles the indexes find by it. */
export const placesOf = async (app: TestApp, word: string): Promise<Record<string, number>> => {
  const says = (thing: string): string =>
    `any(key IN keys(${thing}) WHERE toLower(coalesce(toStringOrNull(${thing}[key]), '')) CONTAINS $word
       OR any(one IN CASE WHEN valueType(${thing}[key]) STARTS WITH 'LIST' THEN ${thing}[key] ELSE [] END WHERE toLower(coalesce(toStringOrNull(one), '')) CONTAINS $word))`;
  const [row] = await app.rows(
    `CALL () { MATCH (x) WHERE ${says('x')} RETURN count(x) AS nodes }
     CALL () { MATCH ()-[r]->() WHERE ${says('r')} RETURN count(r) AS relationships }
     CALL () { CALL db.index.fulltext.queryNodes('name_search', $word) YIELD node RETURN count(node) AS searched }
     CALL () { CALL db.index.fulltext.queryNodes('title_search', $word) YIELD node RETURN count(node) AS titled }
     RETURN toInteger(nodes) AS nodes, toInteger(relationships) AS relationships, toInteger(searched) AS searched, toInteger(titled) AS titled`,
    { word: word.toLocaleLowerCase('en') },
  );
  return Object.fromEntries(Object.entries(row ?? {}).map(([key, value]) => [key, Number(value)]));
};
