import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import type { Block } from '../../server/dossiers/dossier-document.ts';
import { citation, exhibit } from '../../seed/builders/evidence.ts';
import { stageChange } from '../../seed/builders/cases.ts';
import { factNode, link, type Stamp } from '../../seed/builders/facts.ts';
import { act, episode, offence } from '../../seed/builders/offences.ts';
import { charge, decision } from '../../seed/builders/proceedings.ts';
import { thing } from '../../seed/builders/things.ts';
import { trip } from '../../seed/builders/travel.ts';
import { countryId, districtId, lawArticleId } from '../../seed/plant-reference.ts';
import { type Session, startApp, type TestApp } from '../support/app.ts';
import { personIn } from '../support/builders.ts';
import {
  documentOf,
  draftedDossiers,
  FIND,
  kinds,
  textsOf,
  timeline,
  written,
} from '../support/drafted-dossiers.ts';

let app: TestApp;
let writer: Session;
let reader: Session;
beforeAll(async () => {
  app = await startApp();
  [writer, reader] = [await app.signInAs('INVESTIGATOR'), await app.signInAs('PROSECUTOR')];
});
afterAll(() => app.close());

const { openAs, save, begun, cite } = draftedDossiers(() => ({ app, writer, reader }));

describe('the blocks of a dossier', () => {
  test('movement has the road of every victim and every journey, money every payment, with what each rests on', async () => {
    const { file, id, people } = await begun();
    const [payer = '', traveller = ''] = people;
    const victim = personIn(file, { pseudonym: `Q-${newUlid().slice(-4)}`, role: 'VICTIM_IN' });
    const [travelled, from, to] = [newUlid(), newUlid(), newUlid()];
    const { stamp } = file;
    await file.plant(
      victim,
      episode(
        {
          id: newUlid(),
          victim: victim.id,
          inCase: file.id,
          forms: ['SEXUAL'],
          recruitedIn: districtId('AZ-GA'),
          transited: [countryId('GE')],
          exploitedIn: countryId('TR'),
        },
        stamp,
      ),
      trip(
        {
          id: travelled,
          travellers: [traveller],
          on: '2024-03-02',
          mode: 'AIR',
          from: countryId('AZ'),
          to: countryId('TR'),
        },
        stamp,
      ),
      link('PAID', newUlid(), payer, traveller, stamp, { amount: '1200.00', currency: 'AZN' }),
      thing({ id: from, kind: 'BANK_ACCOUNT', value: `AZ${from}` }),
      thing({ id: to, kind: 'BANK_ACCOUNT', value: `AZ${to}` }),
      link('OWNS', newUlid(), payer, from, stamp),
      link('PAID', newUlid(), from, to, stamp, { amount: '15.50', currency: 'EUR' }),
    );
    const behind = await cite(file, travelled);
    const blocks: Block[] = [
      { id: newUlid(), kind: 'MOVEMENT', heading: null },
      { id: newUlid(), kind: 'MONEY', heading: null },
    ];
    await save(writer, id, 1, documentOf(...blocks));
    const { tree, ledger } = await openAs(writer, id);
    expect(kinds(ledger)).not.toContain('WITHDRAWN');
    const rows = tree.parts.flatMap((part) => (part.is === 'table' ? part.rows : []));
    const told = rows.map((row) => row.map(({ text }) => text).join(' | '));
    expect(told.find((row) => row.includes('Gəncə'))).toMatch(/Gəncə.* \| Georgia \| Türkiye/u);
    const journey = rows.find((row) => row.some(({ text }) => text === 'by air'));
    expect(journey?.map(({ text }) => text).slice(1, 6)).toEqual([
      '02.03.2024',
      'by air',
      'Azerbaijan',
      '',
      'Türkiye',
    ]);
    expect(journey?.at(-1)?.sources).toEqual([behind]);
    expect(told.some((row) => row.includes('1200.00 AZN'))).toBe(true);
    expect(told.find((row) => row.includes('15.50 EUR'))).toMatch(new RegExp(`AZ${from}.*AZ${to}`, 'u'));
    expect(rows.flat().every(({ facts, sources }) => facts.length + sources.length > 0)).toBe(true);
  });

  test('sentences, appeals, changes of the stage and offences stand in the timeline, are found and carry a sentence', async () => {
    const { file, id, people, names } = await begun();
    const [accused = ''] = people;
    const { stamp } = file;
    const against = { against: accused, inCase: file.id };
    const ids = {
      decided: newUlid(),
      imposed: newUlid(),
      appealed: newUlid(),
      stage: newUlid(),
      offence: newUlid(),
    };
    await file.plant(
      decision(
        {
          ...against,
          id: ids.decided,
          on: '2025-09-01',
          court: 'BAKU-GRAVE',
          instance: 'FIRST',
          result: 'CONVICTED',
          sentence: { id: ids.imposed, type: 'IMPRISONMENT', years: 5, months: 6, suspended: false },
        },
        stamp,
      ),
      factNode('Appeal', ids.appealed, stamp, { on: '2025-09-15', appellant: 'DEFENCE' }, [
        ['AGAINST', accused],
        ['IN_CASE', file.id],
        ['FOLLOWS', ids.decided],
      ]),
      stageChange(ids.stage, file.id, 'COURT', '2025-06-01', stamp),
      offence(
        {
          id: ids.offence,
          inCase: file.id,
          article: lawArticleId('144-1.2.1'),
          detectedOn: '2025-01-02',
          committed: 'ATTEMPTED',
        },
        stamp,
      ),
    );
    await save(writer, id, 1, documentOf(written([ids.imposed], 'He was punished.'), timeline()));
    const { tree, ledger } = await openAs(writer, id);
    const own = new Set(Object.values(ids));
    const rows = tree.parts
      .flatMap((part) => (part.is === 'table' ? part.rows : []))
      .filter(([first]) => first?.facts.some((one) => own.has(one)));
    const [name = ''] = names;
    expect(rows.map(([on, what]) => [on?.text, what?.text])).toEqual([
      ['02.01.2025', `${file.number}: Offence: 144-1.2.1, Attempted`],
      ['01.06.2025', `${file.number}: Stage of the case: Court`],
      ['01.09.2025', `${name}: Decision: Convicted`],
      ['01.09.2025', `${name}: Sentence: Imprisonment, 5 years 6 months`],
      ['15.09.2025', `${name}: Appeal: The defence`],
    ]);
    expect(kinds(ledger)).not.toContain('WITHDRAWN');
    const found = await app.read<{ dossierFacts: { id: string }[] }>(writer, FIND, {
      caseId: file.id,
      text: 'stage court',
    });
    expect(found.dossierFacts.map((one) => one.id)).toEqual([ids.stage]);
  });

  test('what speaks against an episode or an element stands beside what speaks for it, and in what is missing', async () => {
    const { file, id, people } = await begun();
    const [accused = ''] = people;
    const victim = personIn(file, { pseudonym: `Q-${newUlid().slice(-4)}`, role: 'VICTIM_IN' });
    const [told, recruited] = [newUlid(), newUlid()];
    const { stamp } = file;
    await file.plant(
      victim,
      episode(
        { id: told, victim: victim.id, inCase: file.id, forms: ['SEXUAL'], exploitedIn: countryId('TR') },
        stamp,
      ),
      act('RECRUITED', recruited, accused, told, stamp),
      charge(
        {
          id: newUlid(),
          against: accused,
          inCase: file.id,
          article: lawArticleId('144-1.2.1'),
          on: '2025-03-01',
          participation: 'ORGANISER',
          status: 'OPEN',
        },
        stamp,
      ),
    );
    await cite(file, recruited);
    await cite(file, recruited);
    const block = (kind: 'EPISODES' | 'ELEMENTS' | 'MISSING'): Block => ({
      id: newUlid(),
      kind,
      heading: null,
    });
    await save(writer, id, 1, documentOf(block('EPISODES'), block('ELEMENTS'), block('MISSING')));
    const tables = async () => {
      const { tree } = await openAs(writer, id);
      return tree.parts.flatMap((part) => (part.is === 'table' ? [part] : []));
    };
    const isOfAct = (row: readonly { text: string }[]): boolean => row[0]?.text.startsWith('Act:') === true;
    for (const { columns } of await tables()) expect(columns).not.toContain('Against');
    expect((await tables())[2]?.rows.some(isOfAct)).toBe(false);

    const alibi = newUlid();
    await file.plant(
      exhibit({ id: alibi, inCases: [file.id], number: '9', kind: 'DOCUMENT', volume: 1 }, stamp),
      citation(
        { id: newUlid(), factId: recruited, sourceId: alibi, against: true, locator: 'page 3' },
        stamp,
      ),
    );
    const [episodes, elements, missing] = await tables();
    for (const table of [episodes, elements, missing]) expect(table?.columns.at(-1)).toBe('Against');
    expect(episodes?.rows[0]?.at(-1)).toMatchObject({
      text: 'Exhibit 9, Document, page 3',
      sources: [alibi],
    });
    const shown = elements?.rows.find(isOfAct);
    expect(shown?.[1]?.text).toBe('Shown, contested');
    expect(shown?.at(-2)?.text).not.toContain('Exhibit 9');
    expect(shown?.at(-1)?.text).toBe('Exhibit 9, Document, page 3');
    expect(missing?.rows.find(isOfAct)).toEqual(shown);
  });

  test('the table of elements says where it shows what is of all counts, and of which article no list is held', async () => {
    const { file, id, people } = await begun();
    const [accused = '', other = ''] = people;
    const victim = personIn(file, { pseudonym: `Q-${newUlid().slice(-4)}`, role: 'VICTIM_IN' });
    const told = newUlid();
    const { stamp } = file;
    const charged = (against: string, article: string, on: string, by: Stamp = stamp, chargeId = newUlid()) =>
      charge(
        {
          id: chargeId,
          against,
          inCase: file.id,
          article: lawArticleId(article),
          on,
          participation: 'ORGANISER',
          status: 'OPEN',
        },
        by,
      );
    await file.plant(
      victim,
      episode(
        { id: told, victim: victim.id, inCase: file.id, forms: ['SEXUAL'], exploitedIn: countryId('TR') },
        stamp,
      ),
      act('RECRUITED', newUlid(), accused, told, stamp),
      charged(accused, '144-1.1', '2025-03-01'),
      charged(other, '144-1.1', '2025-03-02'),
    );
    const block = (kind: 'ELEMENTS' | 'MISSING'): Block => ({ id: newUlid(), kind, heading: null });
    await save(writer, id, 1, documentOf(block('ELEMENTS'), block('MISSING')));
    const said = async (words: string): Promise<number> =>
      textsOf((await openAs(writer, id)).tree).split(words).length - 1;
    expect(await said('that of all charges against this person')).toBe(0);
    const [second, secret] = [newUlid(), newUlid()];
    await file.plant(
      charged(accused, '243', '2025-03-03', stamp, second),
      charged(other, '242', '2025-03-04'),
    );
    // Both counts of the first and the one of the second whose elements are held, each in both blocks.
    expect(await said('that of all charges against this person')).toBe(6);
    expect(await said('No list of the elements of this article is held')).toBe(2);
    expect(await said('also of those that this document leaves out')).toBe(0);
    const left = async (...ids: string[]): Promise<void> => {
      const { revision } = (await openAs(writer, id)).dossier;
      await save(writer, id, revision, {
        ...documentOf(block('ELEMENTS'), block('MISSING')),
        without: ids,
      });
    };
    await left(second);
    expect(await said('that of all charges against this person')).toBe(4);
    expect(
      await said('of all charges against this person, also of those that this document leaves out'),
    ).toBe(2);
    // Of a charge that may not enter such a dossier it is not even said that there is one.
    await file.plant(charged(accused, '144-1.1', '2025-03-05', { ...stamp, handling: 'H1' }, secret));
    await left(second, secret);
    expect(await said('also of those that this document leaves out')).toBe(2);
    await app.change('MATCH (c:Charge {id: $second}) SET c.handling = "H1"', { second });
    expect(await said('also of those that this document leaves out')).toBe(0);
    await left();
    expect(kinds((await openAs(writer, id)).ledger)).not.toContain('NO_FACT');
  });
});
