import { afterAll, beforeAll, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { inScope, newCase, noticeOn, personIn } from '../support/builders.ts';
import { citation, exhibit } from '../../seed/builders/evidence.ts';
import { factNode, link } from '../../seed/builders/facts.ts';
import { charge, decision } from '../../seed/builders/proceedings.ts';
import { joinRows } from '../../seed/builders/rows.ts';
import { thing } from '../../seed/builders/things.ts';
import { believedHiding } from '../../seed/builders/wanted.ts';
import { countryId, lawArticleId } from '../../seed/plant-reference.ts';
import { incoming, messagesOf } from '../support/messages.ts';

const FORM = `query ($personId: ID!, $noticeId: ID, $caseId: ID, $country: String!, $form: MessageForm!, $language: MessageLanguage!, $ourReference: String, $deadline: String) {
  messageForm(personId: $personId, noticeId: $noticeId, caseId: $caseId, country: $country, form: $form, language: $language, ourReference: $ourReference, deadline: $deadline) {
    subject text given { id words } withheld } }`;
const FILE = 'query ($id: ID!) { messageFile(id: $id) { id text } }';

let app: TestApp;
let desk: ReturnType<typeof messagesOf>;
let officer: Session;
beforeAll(async () => {
  app = await startApp();
  desk = messagesOf(app);
  officer = await app.signInAs('LIAISON');
});
afterAll(() => app.close());

type Form = { subject: string; text: string; given: { id: string }[]; withheld: number };
const filled = async (by: Session, variables: Record<string, unknown>): Promise<Form> =>
  (
    await app.read<{ messageForm: Form }>(by, FORM, {
      country: 'TR',
      form: 'ARREST',
      language: 'TR',
      ...variables,
    })
  ).messageForm;
const fieldsOf = ({ problems }: { problems: { field: string | null }[] }) =>
  problems.map(({ field }) => field);

const sought = async () => {
  const file = await newCase(app.run, [{ user: officer, level: 'EDIT' }]);
  const person = personIn(file, {
    name: 'Məmmədov Elçin Rəşad oğlu',
    birth: '1987-05-03',
    birthPlace: 'Gəncə',
  });
  const red = noticeOn(file, person.id, 'notices', [['PUBLISHED', '2025-03-09']]);
  await file.plant(person, red);
  return { file, person, red };
};

test('the request for a notice names the notice with its purpose, and leaves the rest to the pen', async () => {
  const { file, person, red } = await sought();
  const asked = { personId: person.id, caseId: file.id, form: 'NOTICE', language: 'AZ' };
  const form = await filled(officer, asked);
  expect(form.text).toContain('Kimə: Milli Mərkəzi Büro, Bakı');
  expect(form.text).toMatch(/^Növü: qırmızı bildiriş$/mu);
  expect(form.text).toMatch(/^Məqsəd: cinayət təqibi$/mu);
  expect(form.text).toContain('Ölkənin yazısında (Türkiyə): Memmedov Elçin');
  expect(form.text).toMatch(/^Doğulduğu yer: Gəncə$/mu);
  expect(form.text).toMatch(/^Təsviri, xüsusi əlamətlər: _+$/mu);
  expect(form.given.map(({ id }) => id)).toContain(red.id);
});

test('the form of a notice says what lies behind it in its case, leaves out what no longer stands, and each fact is recorded as given', async () => {
  const { file, person, red } = await sought();
  const another = noticeOn(file, person.id, 'notices', [['PUBLISHED', '2025-04-09']]);
  const facts = Object.fromEntries(
    ['document', 'photo', 'charge', 'prints', 'presumed', 'other', 'dropped', 'hidden'].map(
      (name) => [name, newUlid()] as const,
    ),
  );
  const id = (name: string): string => facts[name] ?? '';
  const board = inScope('notices');
  const [paper, elsewhere] = [newUlid(), await newCase(app.run, [{ user: officer }])];
  const against = { against: person.id, inCase: file.id, participation: 'PERPETRATOR' } as const;
  const on = { article: lawArticleId('144-1.2.1'), on: '2025-02-10' };
  await file.plant(
    another,
    thing({ id: paper, kind: 'DOCUMENT', value: `C${paper}` }),
    link('HOLDS_DOCUMENT', id('document'), person.id, paper, file.stamp, {
      fromId: person.id,
      toId: paper,
      documentType: 'PASSPORT',
    }),
    exhibit({ id: id('photo'), inCases: [file.id], number: 'E-7', kind: 'PHOTOGRAPH' }, file.stamp),
    citation({ id: newUlid(), factId: person.recordId, sourceId: id('photo') }, file.stamp),
    charge({ ...against, ...on, id: id('charge'), status: 'OPEN' }, file.stamp),
    charge({ ...against, ...on, id: id('dropped'), on: '2025-02-11', status: 'DROPPED' }, file.stamp),
    factNode('ReadinessFact', id('prints'), inScope('notices', { sourceText: 'kart 12' }), {
      noticeId: red.id,
      kind: 'FINGERPRINTS',
      answer: 'HAVE',
      on: '2025-03-01',
    }),
    believedHiding(id('presumed'), person.id, countryId('TR'), { ...board, validFrom: '2024-03' }),
    // Of another case, which the officer reads too.
    believedHiding(id('hidden'), person.id, countryId('AE'), elsewhere.stamp),
  );
  const made = newUlid();
  await file.plant(
    joinRows([
      decision(
        {
          id: made,
          against: person.id,
          inCase: file.id,
          on: '2025-03-05',
          court: 'COURT_BAKU',
          instance: 'FIRST',
          result: 'CONVICTED',
        },
        file.stamp,
      ),
      {
        nodes: [],
        ties: [
          {
            type: 'BASED_ON',
            from: red.id,
            to: made,
            properties: {
              id: newUlid(),
              scope: 'notices',
              recordedAt: board.recordedAt,
              recordedBy: officer.id,
            },
          },
        ],
      },
    ]),
  );
  const form = await filled(officer, {
    personId: person.id,
    noticeId: red.id,
    caseId: file.id,
    form: 'NOTICE',
    language: 'EN',
  });
  for (const line of [
    'Presumed country: Türkiye (confirmed, since 03.2024)',
    `Identity documents: passport C${paper}`,
    'Photographs: E-7',
    'Fingerprints: kart 12',
    'Court decision on which it rests: Baku Serious Crimes Court, 05.03.2025',
  ])
    expect(form.text.split('\n')).toContain(line);
  expect(form.text).toMatch(/^Charge: 144-1\.2\.1 .+, up to \d+ years of imprisonment, 10\.02\.2025$/mu);
  expect(form.text).not.toMatch(/11\.02\.2025|Emirates/u);
  const given = form.given.map((fact) => fact.id);
  const named = ['document', 'photo', 'charge', 'prints', 'presumed'].map((name) => id(name));
  expect(given.toSorted()).toEqual([person.recordId, red.id, made, ...named].toSorted());
  const said = { toWhom: 'NCB', ground: 'law', facts: given };
  const sent = incoming({
    direction: 'OUT',
    caseId: file.id,
    people: [person.id],
    notices: [red.id],
    given: said,
  });
  expect(await desk.record(officer, sent)).toMatchObject({ problems: [] });
  const unsaid = incoming({ direction: 'OUT', caseId: file.id, people: [person.id], given: said });
  expect(fieldsOf(await desk.record(officer, unsaid))).toEqual(['facts']);
  const { person: stranger } = await sought();
  const wrong = { personId: stranger.id, noticeId: red.id, country: 'TR', form: 'NOTICE', language: 'EN' };
  expect(codesOf(await app.ask(officer, FORM, wrong))).toEqual(['BAD_INPUT']);
});

test('a form is filled from the graph in the language and the letters of the country, and what is given stands with the message', async () => {
  const { file, person, red } = await sought();
  const form = await filled(officer, {
    personId: person.id,
    caseId: file.id,
    ourReference: 'NCB-1',
    deadline: '2026-12-24',
  });
  for (const words of [
    'Alıcı: Türkiye',
    'Memmedov Elçin',
    'MAMMADOV<<ELCIN',
    '03.05.1987',
    'Sayımız: NCB-1',
    'Cevap son günü: 24.12.2026',
    'geçici olarak',
  ])
    expect(form.text).toContain(words);
  expect(form.given.map(({ id }) => id).toSorted()).toEqual([person.recordId, red.id].toSorted());
  const russian = await filled(officer, {
    personId: person.id,
    caseId: file.id,
    country: 'RU',
    language: 'RU',
  });
  expect(russian.text).toContain('Кому: Россия');
  expect(russian.text).toContain('Маммадов Елчин');
  const given = {
    toWhom: 'Ankara bürosu',
    ground: 'Avropa Konvensiyası, 1957',
    facts: form.given.map(({ id }) => id),
  };
  const sent = incoming({
    direction: 'OUT',
    caseId: file.id,
    subject: form.subject,
    text: form.text,
    people: [person.id],
    asks: 'ARREST',
    given,
  });
  const { id } = await desk.record(officer, sent);
  expect(await desk.read(officer, id ?? '')).toMatchObject({
    waitingFor: 'THEM',
    given: { toWhom: 'Ankara bürosu', ground: 'Avropa Konvensiyası, 1957', factIds: given.facts },
  });
  // What was given stands fact by fact, as it was then; of whom else it was given to, the list is narrowed by it.
  const GIVEN = 'query ($id: ID!) { message(id: $id) { given { facts { id words { az en } } } } }';
  type Given = { message: { given: { facts: { id: string; words: { az: string; en: string } }[] } } };
  const { facts } = (await app.read<Given>(officer, GIVEN, { id })).message.given;
  expect(facts.map((fact) => fact.id).toSorted()).toEqual(given.facts.toSorted());
  expect(facts.find((fact) => fact.id === person.recordId)?.words.en).toContain('Elçin');
  expect(await desk.list(officer, { factId: person.recordId })).toEqual([id]);
  expect(await desk.list(officer, { givenTo: 'ankara', onlyGiven: true })).toContain(id);
  expect(await desk.list(officer, { givenTo: 'nobody at all' })).toEqual([]);
  expect(await desk.list(officer, { phrase: form.subject.slice(2, 12), personId: person.id })).toEqual([id]);
  expect(await desk.list(officer, { phrase: 'no such subject', personId: person.id })).toEqual([]);
  const { messageFile } = await app.read<{ messageFile: { id: string; text: string } }>(officer, FILE, {
    id,
  });
  expect(messageFile.text).toContain(form.text);
  expect(messageFile.text).toContain(`Əlaqə ${messageFile.id.slice(-10, -5)}-${messageFile.id.slice(-5)}`);
  const came = await desk.record(officer, incoming({ caseId: file.id, text: 'x' }));
  expect(codesOf(await app.ask(officer, FILE, { id: came.id }))).toEqual(['NOT_FOUND']);
});

test('what its provider has not permitted is neither filled in nor recorded as given, until the permission is recorded', async () => {
  const { file, person } = await sought();
  const secret = personIn(
    { ...file, stamp: inScope(file.scope, { handling: 'H2' }) },
    { id: person.id, name: 'Gizli Ləqəb', birth: '1986' },
  );
  await file.plant({ ...secret, nodes: secret.nodes.filter(({ labels }) => !labels.includes('Person')) });
  const asked = { personId: person.id, caseId: file.id, language: 'EN' };
  const form = await filled(officer, asked);
  expect(form.withheld).toBe(1);
  expect(JSON.stringify(form)).not.toContain('Gizli');
  const given = { toWhom: 'Ankara', ground: 'treaty', facts: [secret.recordId] };
  const sent = incoming({ direction: 'OUT', caseId: file.id, people: [person.id], given });
  expect(fieldsOf(await desk.record(officer, sent))).toEqual(['facts']);
  await file.plant(
    factNode('Permission', newUlid(), file.stamp, {
      caseId: file.id,
      factId: secret.recordId,
      allows: 'LEAVING',
      grantedBy: 'source',
      on: '2026-01-01',
    }),
  );
  expect(await filled(officer, asked)).toMatchObject({ withheld: 0 });
  expect((await desk.record(officer, sent)).id).not.toBeNull();
});

test('of another case nothing is filled in, and a protected person goes by the pseudonym alone', async () => {
  const { file, person } = await sought();
  // Of the bureau's own, which the unit reads: only what the unit reads.
  const own = await filled(officer, { personId: person.id });
  expect(own.text).not.toContain('Məmmədov');
  const pseudonym = `Q-${newUlid().slice(-4)}`;
  const victim = personIn(file, { role: 'VICTIM_IN', pseudonym, birth: '2001-02-03' });
  await file.plant(victim);
  const form = await filled(officer, {
    personId: victim.id,
    caseId: file.id,
    form: 'PARTICULARS',
    language: 'AZ',
  });
  expect(form.text).toContain(pseudonym);
  expect(form.text).not.toContain('2001');
  expect(form).toMatchObject({ given: [], withheld: 0 });
});

test('refuses giving with what came, without ground, of a fact of another, and to send what may not leave', async () => {
  const { file, person, red } = await sought();
  const other = await sought();
  const wrong = async (more: Record<string, unknown>, facts: string[], ground = 'treaty') =>
    fieldsOf(
      await desk.record(
        officer,
        incoming({
          direction: 'OUT',
          caseId: file.id,
          people: [person.id],
          given: { toWhom: 'Ankara', ground, facts },
          ...more,
        }),
      ),
    );
  expect(await wrong({}, [red.id])).toEqual([]);
  expect(await wrong({ direction: 'IN' }, [red.id])).toEqual(['direction']);
  expect(await wrong({}, [red.id], ' ')).toEqual(['ground']);
  expect(await wrong({}, [other.person.recordId])).toEqual(['facts']);
  expect(await wrong({ handling: 'H2' }, [red.id])).toEqual(['handling']);
});
