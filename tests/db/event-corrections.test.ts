import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { codesOf, type Session, startApp, type TestApp } from '../support/app.ts';
import { evidenceDesk, withdrawing } from '../support/evidence.ts';

let app: TestApp;
let author: Session;
let colleague: Session;
let reader: Session;
beforeAll(async () => {
  app = await startApp();
  [author, colleague, reader] = [
    await app.signInAs('INVESTIGATOR'),
    await app.signInAs('INVESTIGATOR'),
    await app.signInAs('PROSECUTOR'),
  ];
});
afterAll(() => app.close());

const { recorded, fileOf } = evidenceDesk(() => ({ app, writer: author }));

const EVENT = 'id kind on by ground fromWhom toWhom mayCorrect mayWithdraw';
const WRITE = `mutation ($id: ID!, $version: ID, $sourceId: ID!, $event: ExhibitEventInput!) {
  answer: recordExhibitEvent(id: $id, version: $version, sourceId: $sourceId, event: $event) { id problems { field } newerEvent { ${EVENT} } } }`;
const SHOWN = `query ($id: ID!) { evidenceSource(id: $id) { admissibility
  events { ${EVENT} recordedBy { en } earlier { ${EVENT} recordedBy { en } } } } }`;
type Event = { id: string; kind: string; on: string; mayCorrect: boolean; mayWithdraw: boolean };
type Answer = { id: string | null; problems: { field: string | null }[]; newerEvent: Event | null };

const CHALLENGED = { kind: 'CHALLENGED', on: '2025-06-01', by: 'Müdafiə', ground: 'Sanksiya' };
const EXCLUDED = { ...CHALLENGED, kind: 'EXCLUDED', on: '2025-06-11', by: 'Məhkəmə' };

const write = async (by: Session, sourceId: string, event: object, own: object = {}) => {
  const id = newUlid();
  const variables = { id, sourceId, event, ...own };
  const { answer } = await app.read<{ answer: Answer }>(by, WRITE, variables);
  return { ...answer, sent: id };
};
const shown = async (id: string, by = author) =>
  (
    await app.read<{ evidenceSource: { admissibility: string; events: (Event & { earlier: Event[] })[] } }>(
      by,
      SHOWN,
      { id },
    )
  ).evidenceSource;

const begun = async () => {
  const file = await fileOf();
  await file.letIn({ user: colleague, level: 'EDIT' });
  await file.letIn({ user: reader, level: 'READ' });
  const sourceId = await recorded(file);
  const { sent } = await write(author, sourceId, CHALLENGED);
  return { file, sourceId, first: sent };
};

describe('what happened to an exhibit', () => {
  test('is corrected by whoever edits the case, whoever has recorded it, and what stood before is kept with its author', async () => {
    const { sourceId, first } = await begun();
    const { sent, id } = await write(colleague, sourceId, EXCLUDED, { version: first });
    expect(id).toBe(sent);
    const { admissibility, events } = await shown(sourceId);
    expect(admissibility).toBe('EXCLUDED');
    expect(events).toMatchObject([{ id: sent, kind: 'EXCLUDED', mayCorrect: true, mayWithdraw: false }]);
    expect(events[0]?.earlier).toMatchObject([{ id: first, kind: 'CHALLENGED', mayCorrect: false }]);
    // What he has corrected is his: a wrong one does not stay when its author is gone.
    const withdrawn = await app.read<Record<string, Answer>>(colleague, withdrawing('withdrawExhibitEvent'), {
      id: sent,
    });
    expect(Object.values(withdrawn)).toMatchObject([{ id: sent }]);
    expect(await shown(sourceId)).toMatchObject({ admissibility: 'UNCHALLENGED', events: [] });
  });

  test('the second of two who correct it is shown the version of the first, and may record his over that', async () => {
    const { sourceId, first } = await begun();
    const { sent } = await write(colleague, sourceId, EXCLUDED, { version: first });
    const late = await write(author, sourceId, { ...CHALLENGED, on: '2025-06-02' }, { version: first });
    expect(late).toMatchObject({ id: null, newerEvent: { id: sent, kind: 'EXCLUDED' } });
    expect((await shown(sourceId)).events).toHaveLength(1);
    const over = await write(author, sourceId, { ...CHALLENGED, on: '2025-06-02' }, { version: sent });
    expect(over.id).toBe(over.sent);
    const [event] = (await shown(sourceId)).events;
    expect(event?.earlier.map(({ id }) => id)).toEqual([sent, first]);
  });

  test('corrected at once by two, one of them is shown the other', async () => {
    const { sourceId, first } = await begun();
    const both = await Promise.all([
      write(author, sourceId, { ...CHALLENGED, on: '2025-06-02' }, { version: first }),
      write(colleague, sourceId, EXCLUDED, { version: first }),
    ]);
    expect(both.filter(({ id }) => id !== null)).toHaveLength(1);
    expect(both.filter(({ newerEvent }) => newerEvent !== null)).toHaveLength(1);
    expect((await shown(sourceId)).events).toHaveLength(1);
  });

  test('sent twice, it is corrected once; of one that was withdrawn that is said', async () => {
    const { sourceId, first } = await begun();
    const { sent } = await write(colleague, sourceId, EXCLUDED, { version: first });
    const again = await write(colleague, sourceId, EXCLUDED, { version: first, id: sent });
    expect(again).toMatchObject({ id: sent, problems: [] });
    expect((await shown(sourceId)).events).toHaveLength(1);
    await app.read(colleague, withdrawing('withdrawExhibitEvent'), { id: sent });
    const late = await write(author, sourceId, EXCLUDED, { version: sent });
    expect(late).toMatchObject({ id: null, newerEvent: null, problems: [{ field: null }] });
  });

  test('is not corrected by who reads the case alone, nor made what happens to a statement, nor left without its ground', async () => {
    const { sourceId, first } = await begun();
    const variables = { id: newUlid(), sourceId, event: EXCLUDED, version: first };
    expect(codesOf(await app.ask(reader, WRITE, variables))).not.toEqual([]);
    const stranger = await app.signInAs('INVESTIGATOR');
    expect(codesOf(await app.ask(stranger, WRITE, variables))).toEqual(['NOT_FOUND']);
    const retracted = { kind: 'RETRACTED', on: '2025-06-11', ground: 'Ərizə', document: 'Protokol 3' };
    expect(await write(author, sourceId, retracted, { version: first })).toMatchObject({ id: null });
    const groundless = await write(author, sourceId, { ...EXCLUDED, ground: '' }, { version: first });
    expect(groundless.problems).toMatchObject([{ field: 'ground' }]);
    expect((await shown(sourceId)).events).toMatchObject([{ id: first, kind: 'CHALLENGED' }]);
    expect((await shown(sourceId, reader)).events).toMatchObject([{ mayCorrect: false }]);
  });
});
