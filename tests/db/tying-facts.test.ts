import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { citation } from '../../seed/builders/evidence.ts';
import { link } from '../../seed/builders/facts.ts';
import { act, caseRole, episode, offence } from '../../seed/builders/offences.ts';
import { charge, detention } from '../../seed/builders/proceedings.ts';
import { trip } from '../../seed/builders/travel.ts';
import { countryId, lawArticleId } from '../../seed/plant-reference.ts';
import { codesOf, type Session, startApp, type TestApp } from '../support/app.ts';
import { inScope, newCase, personIn, type TestCase } from '../support/builders.ts';
import { CITE, EVENT, evidenceDesk, UNSUPPORTED, withdrawing } from '../support/evidence.ts';

let app: TestApp;
let writer: Session;
beforeAll(async () => {
  app = await startApp();
  writer = await app.signInAs('INVESTIGATOR');
});
afterAll(() => app.close());

const { one, change, recorded, fileOf } = evidenceDesk(() => ({ app, writer }));

describe('tying a fact to a source', () => {
  const withFacts = async () => {
    const file = await fileOf();
    const [suspect, victim, partner] = [
      personIn(file, { name: 'Sınaqov Elçin' }),
      personIn(file, { role: 'VICTIM_IN', pseudonym: 'Q-1' }),
      personIn(file, { name: 'Sınaqov Rauf' }),
    ];
    const [contact, episodeId, did] = [newUlid(), newUlid(), newUlid()];
    /** A link at which nobody is protected. */
    const plantOpen = async () => {
      const factId = newUlid();
      await file.plant(link('CONTACTED', factId, suspect.id, partner.id, file.stamp));
      return { factId, ends: [suspect.id, partner.id] };
    };
    await file.plant(
      suspect,
      victim,
      partner,
      link('ASSOCIATE_OF', contact, suspect.id, victim.id, file.stamp),
      episode(
        {
          id: episodeId,
          victim: victim.id,
          inCase: file.id,
          forms: ['LABOUR'],
          exploitedIn: countryId('TR'),
        },
        file.stamp,
      ),
      act('RECRUITED', did, suspect.id, episodeId, file.stamp),
    );
    const exhibitId = await recorded(file);
    return { file, ends: [suspect.id, victim.id], contact, episodeId, did, plantOpen, exhibitId };
  };
  type Unsupported = { id: string; sort: string; says: string[]; from: { id: string } | null };
  const allUnsupported = async (file: TestCase, by = writer) =>
    (await app.read<{ unsupportedFacts: { facts: Unsupported[] } }>(by, UNSUPPORTED, { caseId: file.id }))
      .unsupportedFacts.facts;
  /** Links, acts and episodes. */
  const unsupported = async (file: TestCase): Promise<string[]> =>
    (await allUnsupported(file)).flatMap(({ id, sort }) =>
      ['LINK', 'ACT', 'EPISODE'].includes(sort) ? [id] : [],
    );

  test('takes links, acts and episodes off the list of what no source supports, and undoing puts them back', async () => {
    const { file, ends, contact, episodeId, did, exhibitId } = await withFacts();
    expect((await unsupported(file)).toSorted()).toEqual([contact, episodeId, did].toSorted());
    const ties: string[] = [];
    for (const factId of [contact, episodeId, did]) {
      const id = newUlid();
      ties.push(id);
      const variables = { id, factId, ends, sourceId: exhibitId, locator: ' v. 15 ', against: false };
      expect(await change(CITE, variables)).toMatchObject({ id, problems: [] });
    }
    expect(await unsupported(file)).toEqual([]);
    const shown = await one(exhibitId);
    expect(shown.facts).toBe(3);
    expect(shown.citations.flatMap(({ fact }) => fact?.id ?? []).toSorted()).toEqual(
      [contact, episodeId, did].toSorted(),
    );
    await change(withdrawing('withdrawCitation'), { id: ties[0] });
    expect(await unsupported(file)).toEqual([contact]);
  });

  test('is the same however much hangs on both its ends elsewhere', async () => {
    const { file, ends, contact, exhibitId } = await withFacts();
    const elsewhere = await newCase(app.run);
    await elsewhere.plant(
      ...Array.from({ length: 250 }, () => {
        const other = personIn(elsewhere, { name: 'Sınaqova Nigar' });
        const ties = ends.map((end) => link('ASSOCIATE_OF', newUlid(), end, other.id, elsewhere.stamp));
        return [other, ...ties];
      }).flat(),
    );
    expect(await unsupported(file)).toContain(contact);
    const id = newUlid();
    const variables = { id, factId: contact, ends, sourceId: exhibitId, against: false };
    expect(await change(CITE, variables)).toMatchObject({ id, problems: [] });
    expect(await unsupported(file)).not.toContain(contact);
  });

  test('against a fact supports nothing, and what an excluded exhibit shows is not supported', async () => {
    const { file, ends, contact, did, exhibitId } = await withFacts();
    const cite = (factId: string, against: boolean) =>
      change(CITE, { id: newUlid(), factId, ends, sourceId: exhibitId, against });
    await cite(contact, true);
    await cite(did, false);
    expect(await unsupported(file)).toContain(contact);
    expect(await unsupported(file)).not.toContain(did);
    await change(EVENT, {
      id: newUlid(),
      sourceId: exhibitId,
      event: { kind: 'EXCLUDED', on: '2025-06-01', by: 'Məhkəmə', ground: 'Sanksiya' },
    });
    expect(await unsupported(file)).toContain(did);
  });

  test('quotes a passage of a file, which then stays until the tie is taken back', async () => {
    const { file, plantOpen, exhibitId } = await withFacts();
    const form = new FormData();
    form.append('file', new Blob(['Elçin: sabah gəlirəm']), 'yazışma.txt');
    const sent = await fetch(`${app.url}/api/files?exhibitId=${exhibitId}`, {
      method: 'POST',
      headers: { 'apollo-require-preflight': '1', cookie: writer.cookie },
      body: form,
    });
    const { id: fileId } = (await sent.json()) as { id: string };
    const variables = { id: newUlid(), ...(await plantOpen()), sourceId: exhibitId, against: true };
    const quoting = { ...variables, locator: 'sətir 1', quote: ' sabah gəlirəm ', fileId };
    expect(await change(CITE, quoting)).toMatchObject({ id: variables.id, problems: [] });
    expect(await one(exhibitId)).toMatchObject({
      citations: [{ quote: 'sabah gəlirəm', locator: 'sətir 1', fileId, against: true }],
    });
    expect(await change(withdrawing('withdrawExhibitFile'), { id: fileId })).toMatchObject({ id: null });
    // A file of another exhibit is as little there as one that is not.
    const other = await recorded(file, { number: '13' });
    const elsewhere = { ...quoting, id: newUlid(), sourceId: other };
    expect(codesOf(await app.ask(writer, CITE, elsewhere))).toEqual(['NOT_FOUND']);
    expect(codesOf(await app.ask(writer, CITE, { ...elsewhere, fileId: newUlid() }))).toEqual(['NOT_FOUND']);
    await change(withdrawing('withdrawCitation'), { id: variables.id });
    expect(await change(withdrawing('withdrawExhibitFile'), { id: fileId })).toMatchObject({ id: fileId });
  });

  test('quotes nothing of an exhibit that whoever sees the fact may not see', async () => {
    const guardian = await app.signInAs('INVESTIGATOR');
    const { file, plantOpen } = await withFacts();
    await file.letIn({ user: guardian, level: 'EDIT', identity: true });
    const sealed = await recorded(file, { number: '14', isSealed: true }, guardian);
    const variables = { id: newUlid(), ...(await plantOpen()), sourceId: sealed, against: false };
    const quoting = { ...variables, quote: 'Qorunan Şəxs' };
    expect((await change(CITE, quoting, guardian)).problems).toMatchObject([{ field: 'quote' }]);
    expect(await app.rows('MATCH (q:Citation {id: $id}) RETURN q', { id: variables.id })).toEqual([]);
    expect(codesOf(await app.ask(writer, CITE, quoting))).toEqual(['NOT_FOUND']);
    expect(await change(CITE, variables, guardian)).toMatchObject({ id: variables.id });
  });

  test('keeps no words beside somebody who is protected, and the place alone', async () => {
    const { ends, contact, did, episodeId, exhibitId } = await withFacts();
    const [suspect = ''] = ends;
    const cite = (factId: string, at: readonly string[], quote: string | null) =>
      change(CITE, {
        id: newUlid(),
        factId,
        ends: at,
        sourceId: exhibitId,
        locator: 'v. 3',
        quote,
        against: false,
      });
    // However little of the ends is said: an act is found at who acted, an episode by its id.
    for (const [factId, at] of [
      [contact, ends],
      [did, [suspect]],
      [episodeId, []],
    ] as const) {
      const { id, problems } = await cite(factId, at, 'Q-1 kimdir');
      expect(id).toBeNull();
      expect(problems).toMatchObject([{ field: 'quote' }]);
      expect(await cite(factId, at, null)).toMatchObject({ problems: [] });
    }
    expect((await one(exhibitId)).citations).toHaveLength(3);
  });

  test('is a journey, a role, an offence, a step of the proceedings or a record as well', async () => {
    const file = await fileOf();
    const suspect = personIn(file, { name: 'Sınaqov Elçin' });
    const [tripId, offenceId, chargeId, detentionId] = [newUlid(), newUlid(), newUlid(), newUlid()];
    const against = { against: suspect.id, inCase: file.id };
    const article = lawArticleId('144-1.1');
    await file.plant(
      suspect,
      trip(
        {
          id: tripId,
          travellers: [suspect.id],
          from: countryId('AZ'),
          to: countryId('TR'),
          on: '2024-05-01',
          mode: 'AIR',
        },
        file.stamp,
      ),
      offence({ id: offenceId, inCase: file.id, article, detectedOn: '2025-02-01' }, file.stamp),
      charge(
        { id: chargeId, ...against, on: '2025-03-01', article, participation: 'ORGANISER', status: 'OPEN' },
        file.stamp,
      ),
      detention({ id: detentionId, ...against, on: '2025-02-27' }, file.stamp),
    );
    const exhibitId = await recorded(file);
    const [stage, ...facts] = (await allUnsupported(file)).toSorted(
      (a, b) => Number(b.says.includes('STAGE')) - Number(a.says.includes('STAGE')),
    );
    expect(stage?.says).toEqual(['STAGE', 'INVESTIGATION']);
    const role = facts.find(({ sort }) => sort === 'ROLE');
    expect(facts).toMatchObject(
      [
        ['JOURNEY', tripId, ['AIR']],
        ['OFFENCE', offenceId, ['144-1.1']],
        ['RECORD', suspect.recordId, ['NAMED', 'Sınaqov Elçin', 'BORN', '1987-05']],
        ['ROLE', role?.id, ['SUSPECT']],
        ['STEP', chargeId, ['CHARGE', '144-1.1']],
        ['STEP', detentionId, ['DETENTION']],
      ].map(([sort, id, says]) => ({ sort, id, says })),
    );
    const reader = await app.signInAs('INVESTIGATOR');
    const stranger = await app.signInAs('INVESTIGATOR');
    await file.letIn({ user: reader, level: 'READ' });
    for (const fact of facts) {
      const variables = {
        id: newUlid(),
        factId: fact.id,
        ends: fact.from ? [fact.from.id] : [],
        sourceId: exhibitId,
      };
      for (const other of [reader, stranger])
        expect(codesOf(await app.ask(other, CITE, { ...variables, against: false }))).toEqual(['NOT_FOUND']);
      expect(await change(CITE, { ...variables, against: false })).toMatchObject({ problems: [] });
    }
    expect(await allUnsupported(file)).toEqual([stage]);
    const { citations } = await one(exhibitId);
    expect(new Set(citations.map(({ fact }) => fact?.id))).toEqual(new Set(facts.map(({ id }) => id)));
  });

  test('in a compartment of the case that the reader does not hold is neither listed nor cited', async () => {
    const { file, exhibitId } = await withFacts();
    const hidden = inScope(`${file.scope}:identity`);
    const [person, roleId] = [personIn(file, { name: 'Sınaqov Anar' }), newUlid()];
    await file.plant(person, caseRole('WITNESS_IN', roleId, person.id, file.id, hidden));
    expect((await allUnsupported(file)).map(({ id }) => id)).not.toContain(roleId);
    const variables = {
      id: newUlid(),
      factId: roleId,
      ends: [person.id],
      sourceId: exhibitId,
      against: false,
    };
    expect(codesOf(await app.ask(writer, CITE, variables))).toEqual(['NOT_FOUND']);
    const guardian = await app.signInAs('INVESTIGATOR');
    await file.letIn({ user: guardian, level: 'EDIT', identity: true });
    expect((await allUnsupported(file, guardian)).map(({ id }) => id)).toContain(roleId);
    expect(await change(CITE, variables, guardian)).toMatchObject({ problems: [] });
    expect((await one(exhibitId)).citations).toEqual([]);
  });

  test('that is what a record says of somebody is shown as every fact is, and one that stands no more as nothing', async () => {
    const file = await fileOf();
    const suspect = personIn(file, { name: 'Sınaqov Elçin' });
    const exhibitId = await recorded(file);
    await file.plant(
      suspect,
      citation({ id: newUlid(), factId: suspect.recordId, sourceId: exhibitId, locator: 'a' }, file.stamp),
      citation({ id: newUlid(), factId: newUlid(), sourceId: exhibitId, locator: 'b' }, file.stamp),
    );
    expect((await one(exhibitId)).citations).toMatchObject([
      { fact: { id: suspect.recordId, from: { id: suspect.id } }, about: null },
      { fact: null, about: null },
    ]);
  });

  test('finds its fact by the names at it, however they are spelled', async () => {
    const { file, contact } = await withFacts();
    const FACTS =
      'query ($caseId: ID!, $text: String) { caseFacts(caseId: $caseId, text: $text) { isCut facts { id sort from { label } } } }';
    type Found = { caseFacts: { facts: { id: string; sort: string; from: { label: string } | null }[] } };
    const found = async (text: string) =>
      (await app.read<Found>(writer, FACTS, { caseId: file.id, text })).caseFacts.facts;
    const all = await found('');
    expect(all.filter(({ sort }) => ['LINK', 'ACT', 'EPISODE'].includes(sort))).toHaveLength(3);
    const label = all.find(({ id }) => id === contact)?.from?.label ?? '';
    expect((await found(label.toLocaleLowerCase('az'))).map(({ id }) => id)).toContain(contact);
    expect(await found('heç kim')).toEqual([]);
  });

  test('lies in the compartment of the fact, and is refused where the reader does not write', async () => {
    const { file, ends, contact, exhibitId } = await withFacts();
    const reader = await app.signInAs('PROSECUTOR');
    await file.letIn({ user: reader });
    const variables = { id: newUlid(), factId: contact, ends, sourceId: exhibitId, against: false };
    expect(codesOf(await app.ask(reader, CITE, variables))).toEqual(['NOT_FOUND']);
    await change(CITE, variables);
    expect(
      await app.rows('MATCH (q:Citation {id: $id}) RETURN q.scope AS scope', { id: variables.id }),
    ).toEqual([{ scope: file.scope }]);
    const outsider = await app.signInAs('PROSECUTOR');
    expect(codesOf(await app.ask(outsider, CITE, { ...variables, id: newUlid() }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await app.ask(reader, withdrawing('withdrawCitation'), { id: variables.id }))).toEqual([
      'NOT_FOUND',
    ]);
  });
});
