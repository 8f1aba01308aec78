import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { exhibit } from '../../seed/builders/evidence.ts';
import { link } from '../../seed/builders/facts.ts';
import { episode } from '../../seed/builders/offences.ts';
import { countryId } from '../../seed/plant-reference.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { newCase, personIn } from '../support/builders.ts';
import { caseLinksOf } from '../support/case-links.ts';

let app: TestApp;
let lead: Session;
let here: Session;
let reader: Session;
let there: Session;
beforeAll(async () => {
  app = await startApp();
  [lead, here, reader, there] = await Promise.all([
    app.signInAs('INVESTIGATOR'),
    app.signInAs('INVESTIGATOR'),
    app.signInAs('INVESTIGATOR'),
    app.signInAs('INVESTIGATOR'),
  ]);
});
afterAll(() => app.close());

/** A case with one that is joined into it when asked for: both have an exhibit of the same number; the other an episode and a link between people. */
const two = async () => {
  const remaining = await newCase(app.run, [
    { user: lead, level: 'LEAD' },
    { user: here, level: 'EDIT' },
    { user: reader, level: 'READ' },
  ]);
  const joined = await newCase(app.run, [
    { user: lead, level: 'LEAD' },
    { user: there, level: 'EDIT' },
  ]);
  const [ours, theirs, other] = [personIn(remaining), personIn(joined), personIn(joined)];
  const ids = { ours: newUlid(), theirs: newUlid(), episode: newUlid(), link: newUlid() };
  await remaining.plant(
    ours,
    exhibit({ id: ids.ours, inCases: [remaining.id], number: '1', kind: 'DOCUMENT' }, remaining.stamp),
  );
  await joined.plant(
    theirs,
    other,
    exhibit({ id: ids.theirs, inCases: [joined.id], number: '1', kind: 'DOCUMENT' }, joined.stamp),
    episode(
      {
        id: ids.episode,
        victim: theirs.id,
        inCase: joined.id,
        forms: ['SEXUAL'],
        means: ['DECEPTION'],
        controls: [],
        exploitedFrom: '2024-01',
        exploitedTo: '2024-06',
        exploitedIn: countryId('TR'),
        offences: [],
      },
      joined.stamp,
    ),
    link('ASSOCIATE_OF', ids.link, theirs.id, other.id, joined.stamp),
  );
  const join = async (): Promise<string> => {
    const { id, problems } = await caseLinksOf(app).join(lead, remaining, joined.id);
    expect(problems).toEqual([]);
    return id ?? '';
  };
  return { remaining, joined, ids, ends: [theirs.id, other.id], person: theirs.id, join };
};

const SOURCE = `query ($id: ID!) { evidenceSource(id: $id) { caseId number volume admissibility mayCorrect versionId } }`;
type Source = {
  number: string;
  volume: number | null;
  admissibility: string | null;
  mayCorrect: boolean;
  versionId: string;
};
const sourceOf = async (by: Session, id: string): Promise<Source> =>
  (await app.read<{ evidenceSource: Source }>(by, SOURCE, { id })).evidenceSource;
const CORRECT = `mutation ($id: ID!, $version: ID!, $expected: ID!, $exhibit: ExhibitInput!) {
  correctExhibit(id: $id, version: $version, expected: $expected, exhibit: $exhibit) { id problems { field } meanwhile { id } } }`;
const EVENT = `mutation ($id: ID!, $sourceId: ID!, $event: ExhibitEventInput!) { recordExhibitEvent(id: $id, sourceId: $sourceId, event: $event) { id problems { field } } }`;
const CITE = `mutation ($id: ID!, $factId: ID!, $ends: [ID!]!, $sourceId: ID!) {
  citeFact(id: $id, factId: $factId, ends: $ends, sourceId: $sourceId, against: false) { id problems { field } } }`;

const particulars = (caseId: string, more = {}) => ({
  caseId,
  number: '1',
  exhibitKind: 'DOCUMENT',
  volume: 7,
  sheets: '3-9',
  handling: 'H0',
  isSealed: false,
  ...more,
});
const correcting = async (by: Session, id: string, caseId: string, more = {}) =>
  app.ask(by, CORRECT, {
    id,
    version: newUlid(),
    expected: (await sourceOf(by, id)).versionId,
    exhibit: particulars(caseId, more),
  });
const excluding = (by: Session, sourceId: string) =>
  app.ask(by, EVENT, {
    id: newUlid(),
    sourceId,
    event: { kind: 'EXCLUDED', on: '2025-05-02', ground: 'məhkəmə qərarı', by: 'məhkəmə' },
  });

describe('what came with a case that was joined', () => {
  test('is corrected from the one that remains: an exhibit keeps its number, though another has it there', async () => {
    const { remaining, joined, ids, join } = await two();
    await join();
    expect(await sourceOf(here, ids.theirs)).toMatchObject({ number: '1', mayCorrect: true });
    const answer = await correcting(here, ids.theirs, remaining.id);
    expect(answer).toMatchObject({ data: { correctExhibit: { id: ids.theirs, problems: [] } } });
    expect(await sourceOf(here, ids.theirs)).toMatchObject({ volume: 7 });
    // Whoever sees the case that was joined alone reads the correction.
    expect(await sourceOf(there, ids.theirs)).toMatchObject({ volume: 7, mayCorrect: false });
    const rows = await app.ask(there, 'query ($id: ID!) { evidence(caseId: $id) { sources { volume } } }', {
      id: joined.id,
    });
    expect(rows).toMatchObject({ data: { evidence: { sources: [{ volume: 7 }] } } });
    // Another number that is taken stays refused.
    const taken = newUlid();
    await remaining.plant(
      exhibit({ id: taken, inCases: [remaining.id], number: '2', kind: 'DOCUMENT' }, remaining.stamp),
    );
    expect(await correcting(here, ids.theirs, remaining.id, { number: '2' })).toMatchObject({
      data: { correctExhibit: { id: null, problems: [{ field: 'number' }] } },
    });
  });

  test('is excluded from there, and its episodes and links are shown by sources of both cases', async () => {
    const { ids, ends, join } = await two();
    await join();
    for (const [factId, of] of [
      [ids.episode, []],
      [ids.link, ends],
    ] as const)
      for (const sourceId of [ids.theirs, ids.ours])
        expect(await app.ask(here, CITE, { id: newUlid(), factId, ends: of, sourceId })).toMatchObject({
          data: { citeFact: { problems: [] } },
        });
    expect(await excluding(here, ids.theirs)).toMatchObject({
      data: { recordExhibitEvent: { problems: [] } },
    });
    expect(await sourceOf(there, ids.theirs)).toMatchObject({ admissibility: 'EXCLUDED' });
  });

  test('is corrected neither by who only reads the one that remains, nor by members of the other alone, nor once it is taken back', async () => {
    const { remaining, joined, ids, join } = await two();
    expect(codesOf(await excluding(here, ids.theirs))).toEqual(['NOT_FOUND']);
    const linkId = await join();
    expect(codesOf(await excluding(reader, ids.theirs))).toEqual(['NOT_FOUND']);
    expect(codesOf(await excluding(there, ids.theirs))).toEqual(['NOT_FOUND']);
    expect(codesOf(await correcting(reader, ids.theirs, remaining.id))).toEqual(['NOT_FOUND']);
    expect(codesOf(await correcting(there, ids.theirs, joined.id))).toEqual(['CASE_CLOSED']);
    expect(await caseLinksOf(app).takeBack(lead, remaining.id, linkId)).toEqual({ id: linkId, problems: [] });
    expect(codesOf(await excluding(here, ids.theirs))).toEqual(['NOT_FOUND']);
    expect(codesOf(await excluding(there, ids.theirs))).toEqual([]);
  });
});

/** Everything that begins something new in a case, as its form sends it. */
const NEW: readonly [what: string, query: string, variables: (caseId: string, personId: string) => object][] =
  [
    [
      'a chart',
      'mutation ($id: ID!, $caseId: ID!, $tab: ID!) { addChart(id: $id, caseId: $caseId, name: "Sınaq", tab: $tab) { chart { id } } }',
      (caseId) => ({ caseId, tab: newUlid() }),
    ],
    [
      'a dossier',
      'mutation ($id: ID!, $caseId: ID!) { addDossier(id: $id, caseId: $caseId, kind: INDICTMENT, language: AZ, title: "Sınaq") { dossier { id } } }',
      (caseId) => ({ caseId }),
    ],
    [
      'an exhibit',
      'mutation ($id: ID!, $exhibit: ExhibitInput!) { recordExhibit(id: $id, exhibit: $exhibit) { id } }',
      (caseId) => ({ exhibit: particulars(caseId, { number: '77' }) }),
    ],
    [
      'a note',
      'mutation ($id: ID!, $note: CaseNoteInput!) { recordCaseNote(id: $id, note: $note) { id } }',
      (caseId) => ({ note: { caseId, text: 'Sınaq qeydi', struck: [] } }),
    ],
    [
      'a task',
      'mutation ($id: ID!, $task: TaskInput!) { recordTask(id: $id, task: $task) { id } }',
      (caseId) => ({ task: { caseId, text: 'Sınaq tapşırığı', ownerId: there.id, dueOn: '2199-01-01' } }),
    ],
    [
      'an enquiry',
      'mutation ($id: ID!, $caseId: ID!, $about: [ID!]!) { askEnquiry(id: $id, caseId: $caseId, rule: "phone-without-subscriber", about: $about, text: "Sual", legalGround: "maddə") { problems { field } } }',
      (caseId, personId) => ({ caseId, about: [personId] }),
    ],
    [
      'a step',
      'mutation ($id: ID!, $fact: ProceedingInput!) { recordProceeding(id: $id, fact: $fact) { id } }',
      (caseId, personId) => ({
        fact: {
          caseId,
          kind: 'DETENTION',
          personId,
          on: '2025-03-01',
          ground: 'qaçmaq təhlükəsi',
          sourceText: 'protokol',
        },
      }),
    ],
    [
      'a journey',
      'mutation ($id: ID!, $journey: JourneyInput!) { recordJourney(id: $id, journey: $journey) { id } }',
      (caseId, personId) => ({
        journey: {
          caseId,
          on: '2024-05-01',
          mode: 'AIR',
          departedFrom: 'AZ',
          arrivedIn: 'TR',
          travellerIds: [personId],
          certainty: 'CONFIRMED',
          reliability: 'A',
          credibility: 1,
          handling: 'H0',
          sourceText: 'reyestr',
        },
      }),
    ],
  ];

describe('in a case that was joined into another', () => {
  test.each(NEW)(
    '%s is not begun, and it says what to do; who does not see the case learns nothing',
    async (_what, query, variables) => {
      const { joined, person, join } = await two();
      await join();
      const sent = () => ({ id: newUlid(), ...variables(joined.id, person) });
      const answer = await app.ask(there, query, sent());
      expect(codesOf(answer)).toEqual(['CASE_CLOSED']);
      // Whoever has come to see it by the case that remains begins it there.
      expect(codesOf(await app.ask(here, query, sent()))).toEqual(['CASE_CLOSED']);
      const outside = await app.signInAs('INVESTIGATOR');
      expect(codesOf(await app.ask(outside, query, sent()))).toEqual(['NOT_FOUND']);
    },
  );

  test.each(NEW)('%s is begun again once the joining is taken back', async (_what, query, variables) => {
    const { remaining, joined, person, join } = await two();
    const linkId = await join();
    await caseLinksOf(app).takeBack(lead, remaining.id, linkId);
    const codes = codesOf(await app.ask(there, query, { id: newUlid(), ...variables(joined.id, person) }));
    expect(codes).toEqual([]);
  });

  test('a chart that was begun is looked at by its owner, and not drawn on', async () => {
    const { joined, join } = await two();
    const [id, tab] = [newUlid(), newUlid()];
    const add = NEW[0]?.[1] ?? '';
    expect(codesOf(await app.ask(there, add, { id, caseId: joined.id, tab }))).toEqual([]);
    const OPEN = 'query ($id: ID!) { chart(id: $id) { chart { id level } document } }';
    const save = (document: string) =>
      fetch(`${app.url}/api/charts/${id}/document?tab=${tab}&revision=1&turn=1`, {
        method: 'PUT',
        headers: { cookie: there.cookie, 'apollo-require-preflight': '1' },
        body: document,
      });
    const { chart } = await app.read<{ chart: { chart: { level: string }; document: string } }>(there, OPEN, {
      id,
    });
    expect(chart.chart.level).toBe('OWN');
    await join();
    const later = await app.read<{ chart: unknown }>(there, OPEN, { id });
    expect(later.chart).toEqual({ ...chart, chart: { ...chart.chart, level: 'VIEW' } });
    expect((await save(chart.document)).status).toBe(404);
    const freeze = `mutation ($id: ID!, $chartId: ID!) {
      addChartVersion(id: $id, chartId: $chartId, revision: 2, name: "Sınaq", isFrozen: true, hiddenElements: 0, hiddenLines: 0) { version { id } } }`;
    expect(codesOf(await app.ask(there, freeze, { id: newUlid(), chartId: id }))).toEqual(['NOT_FOUND']);
  });
});
