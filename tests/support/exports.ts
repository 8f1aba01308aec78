import { newUlid } from '../../server/access/ulid.ts';
import { link } from '../../seed/builders/facts.ts';
import { act, episode } from '../../seed/builders/offences.ts';
import { thing } from '../../seed/builders/things.ts';
import { countryId } from '../../seed/plant-reference.ts';
import type { Session, TestApp } from './app.ts';
import { inventedName, personIn, type TestCase } from './builders.ts';

export const RECORD =
  'mutation ($ids: [ID!]!, $caseId: ID) { recordExport(format: PNG, caseId: $caseId, ids: $ids) { id number codes caseNumber author { en } marking { en } network } }';

type Asked = Record<string, unknown>;
/** What the page sends to have a chart as a file. */
export const asked = (ids: readonly string[], over: Asked = {}): Asked => ({
  format: 'JSON',
  caseId: null,
  title: 'Sınaq sxemi',
  language: 'en',
  hidden: { elements: 2, lines: 3 },
  without: { types: [], certainties: [] },
  elements: ids.map((id, at) => ({ id, x: at * 10, y: -at })),
  ...over,
});

/** Asks at the door for a chart as a file, as the page does unless `headers` says otherwise. */
export const exportFrom = (
  { url }: Pick<TestApp, 'url'>,
  session: Session | null,
  body: unknown,
  headers: Record<string, string> = { 'apollo-require-preflight': '1' },
): Promise<Response> =>
  fetch(`${url}/api/exports/chart`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...headers,
      ...(session ? { cookie: session.cookie } : {}),
    },
    body: JSON.stringify(body),
  });

/** A recruiter, her victim over an episode, and a phone that is known under a handling code. */
export const plantCell = async (file: TestCase, handling: 'H2' | 'H3' = 'H3') => {
  const name = inventedName();
  const recruiter = personIn(file, { name });
  const victim = personIn(file, { pseudonym: `Q-${newUlid().slice(-4)}`, role: 'VICTIM_IN' });
  const [phone, exploited] = [newUlid(), newUlid()];
  await file.plant(
    recruiter,
    victim,
    thing({ id: phone, kind: 'PHONE', value: `+99400${phone.slice(-6)}` }),
    link('USES', newUlid(), recruiter.id, phone, {
      ...file.stamp,
      grade: 'C3',
      certainty: 'PROBABLE',
      handling: 'H1',
    }),
    link('USES', newUlid(), recruiter.id, phone, { ...file.stamp, grade: 'A2', handling }),
    episode(
      { id: exploited, victim: victim.id, inCase: file.id, forms: ['SEXUAL'], exploitedIn: countryId('TR') },
      file.stamp,
    ),
    act('RECRUITED', newUlid(), recruiter.id, exploited, file.stamp),
  );
  return { name, recruiter: recruiter.id, victim: victim.id, phone };
};
