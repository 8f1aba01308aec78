import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { addMonths, dayInBaku } from '../../server/calendar.ts';
import { startApp, type Session, type TestApp } from '../support/app.ts';
import { inventedName, newCase, noticeOn, personIn, searchFor } from '../support/builders.ts';
import { fieldsOf, idOf, noticesOf, publishedFor, type Corrected } from '../support/notices.ts';

let app: TestApp;
let liaison: Session;
let second: Session;
let notices: ReturnType<typeof noticesOf>;
beforeAll(async () => {
  app = await startApp();
  [liaison, second] = await Promise.all([app.signInAs('LIAISON'), app.signInAs('LIAISON')]);
  notices = noticesOf(app);
});
afterAll(() => app.close());

const published = () => publishedFor(app, liaison, second);

describe('correcting what a notice says', () => {
  const doneId = ({ id, problems, newer }: Corrected): string => {
    expect([problems, newer]).toEqual([[], null]);
    if (id === null) throw new Error('it was not done');
    return id;
  };
  /** A draft without a decision, and a search on which it could rest. */
  const drafted = async (more: Record<string, unknown> = {}) => {
    const file = await newCase(app.run, [{ user: liaison }, { user: second }]);
    const person = personIn(file, { name: inventedName(), birth: '1987-05' });
    const search = searchFor(file, person.id, 'notices');
    await file.plant(person, search);
    const input = notices.notice(file.id, [person.id], more);
    return {
      file,
      person,
      search: search.id,
      number: input.number,
      id: idOf(await notices.draft(liaison, input)),
    };
  };

  test('gives a draft its decision and the number of the bureau; what it said before stays to be read', async () => {
    const { id, search, number, file } = await drafted();
    expect((await notices.contents(liaison, id)).notice.missing).toContain('DECISION');
    const [official, further] = [`A-${newUlid()}`, `A-${newUlid()}`];
    const first = doneId(
      await notices.correct(second, id, { number: official, basedOn: [search], caveat: 'by agreement' }),
    );
    const { notice, noticeVersions } = await notices.contents(liaison, id);
    expect(notice.missing).not.toContain('DECISION');
    expect(notice.content).toMatchObject({
      id: first,
      number: official,
      caveat: 'by agreement',
      case: { id: file.id },
      basis: [{ id: search, kind: 'SEARCH' }],
      earlier: 1,
      recordedBy: { en: 'Test' },
    });
    expect(noticeVersions).toMatchObject([{ number, basis: [], caveat: null }]);
    // What is not named stays as it is.
    doneId(await notices.correct(liaison, id, { number: further }));
    const third = await notices.contents(liaison, id);
    expect(third.notice.content).toMatchObject({ number: further, basis: [{ id: search }], caveat: null });
    expect(third.noticeVersions.map((one) => one.number)).toEqual([official, number]);
    // Untied again, as undoing does.
    doneId(await notices.correct(liaison, id, { basedOn: [] }));
    expect((await notices.contents(liaison, id)).notice.content.basis).toEqual([]);
  });

  test('is of a country of the list: one that is not known is refused by name of the field', async () => {
    const { file, person } = await published();
    const unknown = notices.notice(file.id, [person.id], { requestedBy: 'QZ' });
    expect(await notices.draft(liaison, unknown)).toMatchObject({
      id: null,
      problems: [{ field: 'requestedBy' }],
    });
  });

  test('of two officers the slower is shown what the other made of it, and chooses; sent twice it is one version', async () => {
    const { id } = await drafted();
    const version = id;
    const answers = await Promise.all(
      [liaison, second].map((by, at) => notices.correct(by, id, { caveat: `words ${at}` }, { version })),
    );
    const [done, told] = answers.toSorted((a, b) => Number(a.id === null) - Number(b.id === null));
    expect(told).toMatchObject({ id: null, problems: [], newer: { id: done?.id } });
    const [again, at] = [newUlid(), done?.id ?? ''];
    for (const _ of [1, 2])
      expect(
        doneId(await notices.correct(second, id, { caveat: 'chosen' }, { id: again, version: at })),
      ).toBe(again);
    const { notice, noticeVersions } = await notices.contents(liaison, id);
    expect(notice.content).toMatchObject({ id: again, caveat: 'chosen', earlier: 2 });
    expect(noticeVersions).toHaveLength(2);
  });

  test('refuses the number of another, a ground that concerns somebody else and a case without the person', async () => {
    const [one, other] = [await drafted(), await drafted()];
    expect(fieldsOf(await notices.correct(liaison, one.id, { number: other.number }))).toEqual(['number']);
    expect(fieldsOf(await notices.correct(liaison, one.id, { basedOn: [other.search] }))).toEqual([
      'basedOn',
    ]);
    expect(fieldsOf(await notices.correct(liaison, one.id, { purpose: 'REVENGE', number: 'x' }))).toEqual([
      'number',
      'purpose',
    ]);
    await expect(notices.correct(liaison, one.id, { caseId: other.file.id })).rejects.toThrow('NOT_FOUND');
    const elsewhere = await newCase(app.run, [{ user: liaison }]);
    const unseen = noticeOn(elsewhere, one.person.id, elsewhere.scope, [['PUBLISHED', '2025-03-09']]);
    await elsewhere.plant(unseen);
    // He reads that case and does not write there.
    await expect(notices.correct(liaison, unseen.id, { caveat: 'x' })).rejects.toThrow('NOT_FOUND');
  });

  test("of another country's notice the last day of its validity is warned of, and what it said is handled as its sender asks", async () => {
    const today = dayInBaku(new Date());
    const { id } = await drafted({ requestedBy: 'TR', validTo: addMonths(today, 3), handling: 'H1' });
    const soon = await notices.contents(liaison, id);
    expect(soon.notice.content).toMatchObject({ handling: 'H1', validTo: addMonths(today, 3) });
    expect(soon.notice.deadlines).toEqual([{ kind: 'VALIDITY', due: addMonths(today, 3) }]);
    const wrong = await notices.correct(liaison, id, { validTo: '2025-02-01' });
    expect(fieldsOf(wrong)).toEqual(['validTo']);
    doneId(await notices.correct(liaison, id, { validTo: '2031-02-01', handling: 'H2' }));
    const later = await notices.contents(liaison, id);
    expect(later.notice).toMatchObject({ validTo: '2031-02-01', content: { handling: 'H2' } });
    expect(later.noticeVersions).toMatchObject([{ handling: 'H1' }]);
    // Of ours a state begins the validity: what is sent stays without effect.
    const ours = await drafted();
    doneId(await notices.correct(liaison, ours.id, { validTo: '2031-02-01' }));
    expect((await notices.contents(liaison, ours.id)).notice.validTo).toBeNull();
  });
});
