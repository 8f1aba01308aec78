import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { addDays, dayInBaku } from '../../server/calendar.ts';
import { COMPUTED, type Block } from '../../server/dossiers/dossier-document.ts';
import { checkBundle, filesOfBundle } from '../../server/dossiers/bundle/check-bundle.mjs';
import { caseMembership } from '../../seed/builders/cases.ts';
import { plant } from '../../seed/planting.ts';
import { startApp, type Session, type TestApp } from '../support/app.ts';
import { RECORDED_AT } from '../support/builders.ts';
import { dossierDesk } from '../support/dossiers.ts';
import { asked, exportFrom } from '../support/exports.ts';
import {
  BREAKS,
  broughtElements,
  close,
  docxOf,
  fields,
  hostile,
  inXml,
  marksMissing,
  UNSEEN,
} from '../support/hostile-paper.ts';
import { pdfPages } from '../support/pdf-text.ts';

let app: TestApp;
let writer: Session;
let approver: Session;
beforeAll(async () => {
  app = await startApp();
  writer = await app.signInAs('INVESTIGATOR');
  approver = await app.signInAs('PROSECUTOR');
});
afterAll(() => app.close());

type Answer = { id?: string | null; problems: unknown[] };
const done = async (by: Session, mutation: string, variables: Record<string, unknown>): Promise<void> => {
  const [answer] = Object.values(await app.read<Record<string, Answer>>(by, mutation, variables));
  expect(answer?.problems, mutation).toEqual([]);
};
const changing = (field: string, types: string, given: string): string =>
  `mutation (${types}) { ${field}(${given}) { problems { field text { en } } } }`;

const GRADE = { certainty: 'CONFIRMED', reliability: 'B', credibility: 2, handling: 'H0' };

/** A case in which every free text that may come to paper is hostile, all of it brought in by the forms. */
const hostileCase = async () => {
  const caseId = newUlid();
  const opened = {
    id: caseId,
    number: hostile('case number', 40),
    kind: 'CRIMINAL',
    titleAz: hostile('title of the case', 200),
    titleEn: hostile('title of the case in English', 200),
    openedOn: '2025-02-03',
  };
  await done(writer, changing('openCase', '$input: OpenCaseInput!', 'input: $input'), { input: opened });
  await plant(
    app.run,
    caseMembership({
      user: approver.id,
      inCase: caseId,
      level: 'EDIT',
      identity: true,
      source: false,
      grantedBy: writer.id,
      grantedAt: RECORDED_AT,
    }),
  );
  const element = async (kind: string, field: string, more = {}): Promise<string> => {
    const sourceText = hostile(`source of ${field}`, 200);
    const given = { caseId, kind, value: hostile(field, 150), ...GRADE, sourceText, ...more };
    const { recordElement } = await app.read<{ recordElement: Answer }>(
      writer,
      `mutation ($id: ID!, $element: ElementInput!) { recordElement(id: $id, element: $element) { id problems { field text { en } } } }`,
      { id: newUlid(), element: given },
    );
    expect(recordElement.problems, field).toEqual([]);
    return String(recordElement.id);
  };
  const suspect = await element('Person', 'name of the suspect', {
    sex: 'M',
    birth: '1987',
    birthPlace: hostile('place of birth', 120),
    role: 'SUSPECT',
  });
  const witness = await element('Person', 'name of the witness', { role: 'WITNESS' });
  const group = await element('Group', 'name of the group');
  const place = await element('Place', 'name of the place');
  const victim = await element('Person', 'name of the victim', { role: 'VICTIM' });
  const member = newUlid();
  await done(writer, changing('recordLink', '$id: ID!, $link: LinkInput!', 'id: $id, link: $link'), {
    id: member,
    link: {
      caseId,
      source: suspect,
      target: group,
      type: 'MEMBER_OF',
      ...GRADE,
      validFrom: '2024-01',
      sourceText: hostile('source of a link', 200),
    },
  });
  const offence = newUlid();
  await done(
    writer,
    changing('recordOffence', '$id: ID!, $offence: OffenceInput!', 'id: $id, offence: $offence'),
    {
      id: offence,
      offence: {
        caseId,
        article: '144-1.1',
        committedFrom: '2024-06',
        detectedOn: '2025-02-04',
        isAttempt: false,
        withIct: false,
        isCleared: true,
        ...GRADE,
        sourceText: hostile('source of an offence', 200),
      },
    },
  );
  const episode = newUlid();
  await done(
    writer,
    changing('recordEpisode', '$id: ID!, $episode: EpisodeInput!', 'id: $id, episode: $episode'),
    {
      id: episode,
      episode: {
        caseId,
        victimId: victim,
        forms: ['SEXUAL'],
        means: ['DECEPTION'],
        controls: [],
        exploitedFrom: '2024-06',
        transited: [],
        exploitedIn: 'TR',
        placeId: place,
        offenceIds: [offence],
        acts: [{ type: 'RECRUITED', by: suspect }],
        ...GRADE,
        sourceText: hostile('source of an episode', 200),
      },
    },
  );
  await done(
    writer,
    changing('recordUnknownPeople', '$id: ID!, $people: UnknownPeopleInput!', 'id: $id, people: $people'),
    {
      id: newUlid(),
      people: {
        caseId,
        estimateFrom: 3,
        estimateTo: 5,
        what: 'PRESUMED_VICTIM',
        note: hostile('words on people known by number', 300),
        ...GRADE,
        sourceText: hostile('source of people known by number', 200),
      },
    },
  );
  const proceeding = (field: string, by: Session, fact: Record<string, unknown>): Promise<void> =>
    done(by, changing(field, '$id: ID!, $fact: ProceedingInput!', 'id: $id, fact: $fact'), {
      id: fact['id'] ?? newUlid(),
      fact: {
        caseId,
        on: '2025-03-01',
        sourceText: hostile(`source of ${String(fact['kind'])}`, 200),
        ...Object.fromEntries(Object.entries(fact).filter(([key]) => key !== 'id')),
      },
    });
  const charge = newUlid();
  await proceeding('recordProceeding', writer, {
    kind: 'DETENTION',
    personId: suspect,
    until: '2025-04-01',
    ground: hostile('ground of a detention', 300),
  });
  await proceeding('bringCharge', writer, {
    id: charge,
    kind: 'CHARGE',
    personId: suspect,
    article: '144-1.1',
    participation: 'PERPETRATOR',
    inAbsentia: false,
    offences: [offence],
  });
  await done(
    approver,
    changing(
      'decideCharge',
      '$caseId: ID!, $id: ID!, $version: ID!',
      'caseId: $caseId, id: $id, version: $version, approve: true',
    ),
    { caseId, id: newUlid(), version: charge },
  );
  const exhibit = newUlid();
  await done(
    writer,
    changing('recordExhibit', '$id: ID!, $exhibit: ExhibitInput!', 'id: $id, exhibit: $exhibit'),
    {
      id: exhibit,
      exhibit: {
        caseId,
        number: hostile('number of an exhibit', 40),
        exhibitKind: 'DOCUMENT',
        description: hostile('description of an exhibit', 2000),
        lawfulBasis: hostile('basis of an exhibit', 500),
        courtOrder: hostile('court order', 500),
        seizedAt: hostile('place of seizure', 300),
        seizedOn: '2025-01',
        handling: 'H0',
        isSealed: false,
      },
    },
  );
  const event = (own: Record<string, unknown>): Promise<void> =>
    done(
      writer,
      changing(
        'recordExhibitEvent',
        '$id: ID!, $sourceId: ID!, $event: ExhibitEventInput!',
        'id: $id, sourceId: $sourceId, event: $event',
      ),
      { id: newUlid(), sourceId: exhibit, event: { on: '2025-03-02', ...own } },
    );
  await event({ kind: 'HANDED_OVER', fromWhom: hostile('who gave', 200), toWhom: hostile('who took', 200) });
  await event({ kind: 'CHALLENGED', by: hostile('who challenged', 200), ground: hostile('ground', 900) });
  const form = new FormData();
  form.append('file', new Blob(['adi mətn']), '<img src=x onerror=alert(1)>\u202Etxt.exe.txt');
  const uploaded = await fetch(`${app.url}/api/files?exhibitId=${exhibit}`, {
    method: 'POST',
    headers: { cookie: writer.cookie, 'apollo-require-preflight': '1' },
    body: form,
  });
  expect(uploaded.status).toBe(201);
  const told = newUlid();
  const tell = (id: string, own: Record<string, unknown>): Promise<void> =>
    done(writer, changing('recordTold', '$id: ID!, $told: ToldInput!', 'id: $id, told: $told'), {
      id,
      told: {
        caseId,
        on: '2025-03-04',
        text: hostile(`text of ${String(own['kind'])}`, 4000),
        reliability: 'B',
        credibility: 2,
        handling: 'H0',
        place: 'CASE',
        ...own,
      },
    });
  await tell(told, {
    kind: 'STATEMENT',
    given: 'WITNESS',
    personId: witness,
    number: hostile('number of a statement', 40),
    takenBy: hostile('before whom', 200),
  });
  const report = newUlid();
  await tell(report, { kind: 'REPORT', given: 'FOREIGN', number: hostile('reference of a report', 40) });
  const cite = (factId: string, ends: string[], sourceId: string): Promise<void> =>
    done(
      writer,
      changing(
        'citeFact',
        '$id: ID!, $factId: ID!, $ends: [ID!]!, $sourceId: ID!, $locator: String, $quote: String',
        'id: $id, factId: $factId, ends: $ends, sourceId: $sourceId, locator: $locator, quote: $quote, against: false',
      ),
      {
        id: newUlid(),
        factId,
        ends,
        sourceId,
        locator: hostile(`place in a source ${fields.size}`, 200),
        quote: hostile(`words of a source ${fields.size}`, 1900),
      },
    );
  for (const source of [exhibit, told, report]) await cite(member, [suspect, group], source);
  return { caseId, suspect, witness, group, victim, member, exhibit, told };
};

/** What must be found on paper; all else stands on the page alone. */
const ON_PAPER = [
  'case number',
  'title of the dossier',
  'heading',
  'sentence',
  'name of the suspect',
  'place of birth',
  'name of the witness',
  'name of the group',
  'number of an exhibit',
  'description of an exhibit',
  'basis of an exhibit',
  'court order',
  'place of seizure',
  'ground of a request',
  'reference of a request',
  'recipient',
  'ground of a copy',
];

/** Many forms, one after another. */
const LONG = { timeout: 240_000 };

test(
  'text that would be markup, a field, a formula or another direction leaves as the letters that it is',
  LONG,
  async () => {
    const desk = dossierDesk(app);
    const { caseId, suspect, group, member, exhibit, told } = await hostileCase();
    const blocks: Block[] = [
      {
        id: newUlid(),
        kind: 'TEXT',
        heading: hostile('heading', 190),
        sentences: [{ id: newUlid(), text: hostile('sentence', 3000), restsOn: [member, exhibit, told] }],
      },
      ...COMPUTED.map((kind): Block => ({ id: newUlid(), kind, heading: null })),
    ];
    const title = hostile('title of the dossier', 190);
    const dossierId = await desk.begin(writer, caseId, blocks, { kind: 'LEGAL_ASSISTANCE', title });
    await done(
      writer,
      changing(
        'recordCountryRequest',
        '$id: ID!, $dossierId: ID!, $request: CountryRequestInput!',
        'id: $id, dossierId: $dossierId, request: $request',
      ),
      {
        id: newUlid(),
        dossierId,
        request: {
          country: 'TR',
          ground: hostile('ground of a request', 290),
          reference: hostile('reference of a request', 60),
          dueOn: addDays(dayInBaku(new Date()), 30),
        },
      },
    );
    const { version, problems } = await desk.freeze(writer, dossierId);
    expect(problems).toEqual([]);
    if (!version) throw new Error('nothing was frozen');
    await desk.ask(writer, version.id);
    expect((await desk.approve(approver, version)).problems).toEqual([]);
    const to = { toWhom: hostile('recipient', 190), ground: hostile('ground of a copy', 190) };

    const pdf = Buffer.from(await (await desk.take(writer, version.id, { as: 'pdf', ...to })).arrayBuffer());
    const pages = pdfPages(pdf)
      .map(({ text }) => text)
      .join('');
    expect(marksMissing(close(pages), ON_PAPER)).toEqual([]);
    expect(close(pages)).toContain(close(BREAKS.join(' ')));
    expect(pages).not.toMatch(UNSEEN);
    expect(pdf.toString('latin1')).not.toMatch(/\/(?:JavaScript|JS|Launch|URI|SubmitForm|EmbeddedFile)\b/u);

    const docx = docxOf(
      new Uint8Array(await (await desk.take(writer, version.id, { as: 'docx', ...to })).arrayBuffer()),
    );
    const plain = await desk.begin(writer, caseId, [], { title: 'Sadə' });
    const tame = await desk.freeze(writer, plain);
    const usual = docxOf(
      new Uint8Array(await (await desk.take(writer, tame.version?.id ?? '', { as: 'docx' })).arrayBuffer()),
    );
    const words = docx.map(({ text }) => text).join(' ');
    expect(marksMissing(words, ON_PAPER)).toEqual([]);
    expect(words).not.toMatch(UNSEEN);
    expect(broughtElements(docx, usual)).toEqual([]);
    expect(docx.some(({ external }) => external)).toBe(false);
    expect(docx.map(({ instructions }) => instructions).join('')).not.toMatch(/INCLUDE|DDE/u);

    const bytes = Buffer.from(
      await (await desk.take(writer, version.id, { as: 'bundle', ...to })).arrayBuffer(),
    );
    const files = unzipSync(bytes);
    for (const name of Object.keys(files)) expect(name).toMatch(/^[A-Za-z0-9./-]+$/u);
    const found = await filesOfBundle(new Blob([bytes]));
    const verdict = found && (await checkBundle(found));
    expect(verdict).toMatchObject({ holds: true });
    expect(JSON.stringify(verdict?.manifest)).not.toMatch(UNSEEN);
    // What checks it is the same page whatever is in the bundle: it writes the words of the list as text.
    expect(strFromU8(files['verify.html'] ?? new Uint8Array())).not.toContain('Zx');
    expect(strFromU8(files['manifest.json'] ?? new Uint8Array())).not.toMatch(UNSEEN);

    for (const format of ['ANX', 'GRAPHML', 'GEXF', 'CSV_ELEMENTS', 'CSV_LINES'] as const) {
      const own = { caseId, format, title: hostile('title of a chart', 190, '=cmd|') };
      const response = await exportFrom(app, writer, asked([suspect, group], own));
      expect(response.status, format).toBe(200);
      const text = await response.text();
      if (format.startsWith('CSV')) {
        const cells = parse(text, { bom: true }).flat();
        expect(marksMissing(cells.join(' '), ['name of the suspect', 'name of the group'])).toEqual([]);
        expect(cells.filter((cell) => /^[=+\-@\t\r]/u.test(cell) && !/^-\d+$/u.test(cell))).toEqual([]);
        expect(text.slice(1)).not.toMatch(UNSEEN);
      } else {
        const xml = inXml(text);
        expect([...xml.elements].filter((name) => /^(?:i|script|w:.*)$/u.test(name))).toEqual([]);
        expect(text).not.toMatch(UNSEEN);
      }
    }
  },
);
