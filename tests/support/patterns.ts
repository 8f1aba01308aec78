import { newUlid } from '../../server/access/ulid.ts';
import type { NetworkColumns } from '../../server/network/network-columns.ts';
import { link } from '../../seed/builders/facts.ts';
import { act, episode, type Act } from '../../seed/builders/offences.ts';
import { place, placeRecord } from '../../seed/builders/organisations.ts';
import { joinRows, type Rows } from '../../seed/builders/rows.ts';
import { thing } from '../../seed/builders/things.ts';
import { countryId } from '../../seed/plant-reference.ts';
import type { Session, TestApp } from './app.ts';
import { groupIn, inventedName, personIn, type TestCase } from './builders.ts';

export const RUN_PATTERN = `query ($pattern: String!, $caseId: ID, $parameters: [PatternSetting!]) {
  runPattern(pattern: $pattern, caseId: $caseId, parameters: $parameters) {
    matches { elements { id part } lines { source target type } cases { id } sentence values { name value } }
    network isCapped timedOut problems { field text { en } }
  }
}`;

type Match = {
  elements: { id: string; part: string }[];
  lines: { source: string; target: string; type: string }[];
  cases: { id: string }[];
  sentence: string;
  values: { name: string; value: string }[];
};
export type PatternRun = {
  matches: Match[];
  network: NetworkColumns;
  isCapped: boolean;
  timedOut: boolean;
  problems: { field: string; text: { en: string } }[];
};
type Setting = { name: string; value: number };

export const runPattern = async (
  app: TestApp,
  reader: Session,
  pattern: string,
  caseId: string,
  parameters: Setting[] = [],
): Promise<PatternRun> =>
  (await app.read<{ runPattern: PatternRun }>(reader, RUN_PATTERN, { pattern, caseId, parameters }))
    .runPattern;

/** The parts of a match with the ids that play them. */
export const partsOf = ({ elements }: Pick<Match, 'elements'>): Record<string, string[]> => {
  const parts: Record<string, string[]> = {};
  for (const { id, part } of elements) parts[part] = [...(parts[part] ?? []), id].toSorted();
  return parts;
};

export const someone = (file: TestCase): ReturnType<typeof personIn> =>
  personIn(file, { name: inventedName() });
export const aVictim = (file: TestCase): ReturnType<typeof personIn> =>
  personIn(file, { pseudonym: `Q-${newUlid().slice(-4)}`, role: 'VICTIM_IN' });

type Story = { of: string; on?: string; from?: string; to?: string; at?: string; by?: [Act, string][] };

/** An episode of a victim, with those who acted in it. */
export const story = (
  file: TestCase,
  { of, on, from = 'AZ', to = 'TR', at, by = [] }: Story,
  stamp = file.stamp,
): Rows => {
  const id = newUlid();
  return joinRows([
    episode(
      {
        id,
        victim: of,
        inCase: file.id,
        forms: ['SEXUAL'],
        recruitedIn: countryId(from),
        exploitedIn: countryId(to),
        recruitedOn: on,
        atPlace: at,
      },
      stamp,
    ),
    ...by.map(([type, who]) => act(type, newUlid(), who, id, stamp)),
  ]);
};

export const phone = (id: string): Rows => thing({ id, kind: 'PHONE', value: `+99400${id.slice(-8)}` });
export const flat = (id: string, file: TestCase): Rows =>
  joinRows([
    place(id),
    placeRecord(
      { id: newUlid(), of: id, title: `Mənzil ${id}`, placeKind: 'APARTMENT', country: 'TR' },
      file.stamp,
    ),
  ]);

/** Money that an exploiter pays to a hand, and the hand into the account of the organiser of a group. */
export const plantMoney = async (
  file: TestCase,
  { second = '2024-05-02', hidden = file }: { second?: string; hidden?: TestCase } = {},
): Promise<Record<'exploiter' | 'runner' | 'organiser' | 'account', string>> => {
  const [exploiter, runner, organiser, victim] = [someone(file), someone(file), someone(file), aVictim(file)];
  const account = newUlid();
  await file.plant(exploiter, runner, organiser, victim);
  const paid = (from: string, to: string, on: string, stamp = file.stamp): Rows =>
    link(
      'PAID',
      newUlid(),
      from,
      to,
      { ...stamp, validFrom: on, validTo: on },
      { amount: '900.00', currency: 'USD', count: 1 },
    );
  await file.plant(
    groupIn(file, [{ id: organiser.id, role: 'ORGANISER' }]),
    story(file, { of: victim.id, by: [['EXPLOITED', exploiter.id]] }),
    thing({ id: account, kind: 'BANK_ACCOUNT', value: `AZ00TEST${account}` }),
    link('OWNS', newUlid(), organiser.id, account, file.stamp),
    paid(exploiter.id, runner.id, '2024-04-02'),
    paid(runner.id, account, second, hidden.stamp),
  );
  return { exploiter: exploiter.id, runner: runner.id, organiser: organiser.id, account };
};
