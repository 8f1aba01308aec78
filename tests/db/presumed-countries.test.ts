import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isUlid, newUlid } from '../../server/access/ulid.ts';
import { citation, exhibit } from '../../seed/builders/evidence.ts';
import { startApp, type Session, type TestApp } from '../support/app.ts';
import { inScope } from '../support/builders.ts';
import { fieldsOf, publishedFor } from '../support/notices.ts';

let app: TestApp;
let liaison: Session;
let second: Session;
beforeAll(async () => {
  app = await startApp();
  [liaison, second] = await Promise.all([app.signInAs('LIAISON'), app.signInAs('LIAISON')]);
});
afterAll(() => app.close());

const published = () => publishedFor(app, liaison, second);

describe('where somebody is presumed to hide', () => {
  const PRESUMED = `query ($id: ID!) { notice(id: $id) { presumedCountries { country { code } certainty }
    presumptions { id country { code } certainty grade since until ground document earlierIds mayChange mayWithdraw } } }`;
  const ANSWERED = '{ id problems { field } newer { id earlierIds } }';
  const PRESUME = `mutation ($id: ID!, $noticeId: ID!, $version: ID, $seen: [ID!]!, $presumption: PresumptionInput!) {
    answer: recordPresumedCountry(id: $id, soughtBy: $noticeId, version: $version, seen: $seen, presumption: $presumption) ${ANSWERED} }`;
  const UNPRESUME = `mutation ($noticeId: ID!, $id: ID!) { answer: withdrawPresumedCountry(soughtBy: $noticeId, id: $id) ${ANSWERED} }`;
  const VERSIONS = `query ($noticeId: ID!, $id: ID!) { presumptionVersions(soughtBy: $noticeId, id: $id) { id since } }`;
  type Presumed = { id: string; country: { code: string }; until: string | null; mayWithdraw: boolean };
  type Read = { presumedCountries: { country: { code: string } }[]; presumptions: Presumed[] };
  type Answered = { id: string | null; problems: { field: string | null }[]; newer: { id: string }[] };
  const readAll = async (by: Session, id: string): Promise<Read> =>
    (await app.read<{ notice: Read }>(by, PRESUMED, { id })).notice;
  const codesNow = async (by: Session, id: string): Promise<string[]> =>
    (await readAll(by, id)).presumedCountries.map(({ country }) => country.code);
  const presume = async (
    by: Session,
    noticeId: string,
    more: Record<string, unknown>,
    { id = newUlid(), version = null, seen }: { id?: string; version?: string | null; seen?: string[] } = {},
  ): Promise<Answered> => {
    const presumption = {
      country: 'TR',
      certainty: 'PRESUMED',
      reliability: 'B',
      credibility: 3,
      since: '2025-05-01',
      ground: 'calls from there',
      document: 'telegram 5/2025',
      ...more,
    };
    const known = seen ?? (await readAll(by, noticeId)).presumptions.map((one) => one.id);
    const variables = { id, noticeId, version, seen: known, presumption };
    return (await app.read<{ answer: Answered }>(by, PRESUME, variables)).answer;
  };
  const unpresume = async (by: Session, noticeId: string, id: string): Promise<Answered> =>
    (await app.read<{ answer: Answered }>(by, UNPRESUME, { noticeId, id })).answer;
  /** A notice on the board of the unit, whose case the officer reads and does not edit. */
  const atLarge = async () => {
    const { id } = await published();
    return { id, outsider: await app.signInAs('LIAISON') };
  };

  test('is recorded by whoever only reads the case, and the whole unit reads it; a new one ends the former', async () => {
    const { id, outsider } = await atLarge();
    const first = await presume(liaison, id, {});
    expect(first.problems).toEqual([]);
    expect([await codesNow(liaison, id), await codesNow(outsider, id)]).toEqual([['TR'], ['TR']]);
    const next = await presume(second, id, { country: 'RU', since: '2025-08-01', certainty: 'PROBABLE' });
    expect(next.problems).toEqual([]);
    expect(await codesNow(outsider, id)).toEqual(['RU']);
    expect((await readAll(second, id)).presumptions).toMatchObject([
      { id: next.id, country: { code: 'RU' }, grade: 'B3', until: null, mayWithdraw: true },
      { country: { code: 'TR' }, until: '2025-08-01', earlierIds: [first.id], mayWithdraw: false },
    ]);
    // Taken back, what it had ended stands again.
    expect((await unpresume(second, id, next.id ?? '')).id).toBe(next.id);
    expect(await codesNow(outsider, id)).toEqual(['TR']);
    expect((await readAll(liaison, id)).presumptions).toMatchObject([{ until: null, mayWithdraw: true }]);
  });

  test('what it rests on goes on with it: through a correction, an end and back, never to another country', async () => {
    const { file, id } = await published();
    const first = (await presume(liaison, id, {})).id ?? '';
    const telegram = newUlid();
    await file.plant(
      exhibit({ id: telegram, inCases: [file.id], number: 'T-5', kind: 'DOCUMENT' }, inScope('notices')),
      citation({ id: newUlid(), factId: first, sourceId: telegram }, inScope('notices')),
    );
    const SOURCES = `query ($id: ID!) { notice(id: $id) { presumedCountries { country { code } sources { id } } } }`;
    type Shown = { country: { code: string }; sources: { id: string | null }[] };
    const restsOn = async (): Promise<[string, string[]][]> =>
      (
        await app.read<{ notice: { presumedCountries: Shown[] } }>(liaison, SOURCES, { id })
      ).notice.presumedCountries.map(({ country, sources }) => [
        country.code,
        sources.flatMap((source) => source.id ?? []),
      ]);
    const onTelegram = [['TR', [telegram]]];
    const currentId = async (): Promise<string> => (await readAll(liaison, id)).presumptions[0]?.id ?? '';
    expect(await restsOn()).toEqual(onTelegram);
    await presume(second, id, { since: '2025-04-01' }, { version: first });
    expect(await restsOn()).toEqual(onTelegram);
    const next = await presume(second, id, { country: 'RU', since: '2025-08-01' });
    expect(await restsOn()).toEqual([['RU', []]]);
    await unpresume(second, id, next.id ?? '');
    expect(await restsOn()).toEqual(onTelegram);
    await presume(liaison, id, { country: 'AE' }, { version: await currentId() });
    expect(await restsOn()).toEqual([['AE', []]]);
    await presume(liaison, id, {}, { version: await currentId() });
    expect(await restsOn()).toEqual(onTelegram);
    // What was left with an earlier version before that was so, a migration carries on.
    const current = await currentId();
    await app.change(
      'MATCH (q:Citation {factId: $current}) WHERE q.supersededAt IS NULL SET q.factId = $first',
      { current, first },
    );
    expect(await restsOn()).toEqual([['TR', []]]);
    await app.change(
      readFileSync('cypher/migrations/0056-sources-of-presumptions.cypher', 'utf8').replace(/;\s*$/u, ''),
      {},
    );
    expect(await restsOn()).toEqual(onTelegram);
    const [made] = await app.rows(
      'MATCH (q:Citation {factId: $current}) WHERE q.supersededAt IS NULL RETURN q.id AS id',
      { current },
    );
    expect(isUlid(String(made?.['id']))).toBe(true);
  });

  test('is corrected and ended by version, and what was refuted stands in the history alone', async () => {
    const { id } = await atLarge();
    const first = (await presume(liaison, id, {})).id ?? '';
    const fixed = await presume(second, id, { since: '2025-04-01' }, { version: first });
    const ended = await presume(
      liaison,
      id,
      { since: '2025-04-01', until: '2025-09-01' },
      { version: fixed.id },
    );
    expect(ended.problems).toEqual([]);
    expect(await codesNow(liaison, id)).toEqual([]);
    const { presumptionVersions } = await app.read<{ presumptionVersions: unknown[] }>(liaison, VERSIONS, {
      noticeId: id,
      id: ended.id,
    });
    expect(presumptionVersions).toEqual([
      { id: fixed.id, since: '2025-04-01' },
      { id: first, since: '2025-05-01' },
    ]);
    await presume(liaison, id, { country: 'GE', certainty: 'REFUTED', since: null });
    expect(await codesNow(liaison, id)).toEqual([]);
    expect((await readAll(liaison, id)).presumptions).toHaveLength(2);
  });

  test('of two officers the slower is shown what the other recorded; sent twice it is one; what is wrong is named', async () => {
    const { id } = await atLarge();
    const answers = await Promise.all(
      [liaison, second].map((by, at) => presume(by, id, { country: at === 0 ? 'TR' : 'RU' }, { seen: [] })),
    );
    expect(answers.filter((one) => one.id !== null)).toHaveLength(1);
    expect(answers.flatMap(({ newer }) => newer.map((one) => one.id))).toEqual(
      answers.flatMap((one) => one.id ?? []),
    );
    const again = newUlid();
    for (const _ of [1, 2])
      expect((await presume(second, id, { country: 'AE', since: '2025-09-01' }, { id: again })).id).toBe(
        again,
      );
    expect(await codesNow(liaison, id)).toEqual(['AE']);
    const wrong = { country: 'QZ', since: '2099-01-01', reliability: 'G', ground: '' };
    expect(fieldsOf(await presume(liaison, id, wrong))).toEqual([
      'country',
      'since',
      'reliability',
      'ground',
    ]);
    expect(fieldsOf(await presume(liaison, id, { until: '2025-04-01' }))).toEqual(['until']);
  });
});
