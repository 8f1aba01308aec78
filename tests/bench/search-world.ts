import { readFileSync } from 'node:fs';
import { newUlid } from '../../server/access/ulid.ts';
import { account, caseMembership, caseWithCompartment } from '../../seed/builders/cases.ts';
import type { Stamp } from '../../seed/builders/facts.ts';
import { person, personRecord } from '../../seed/builders/people.ts';
import { joinRows, type Rows } from '../../seed/builders/rows.ts';
import { randomOf } from '../../seed/random.ts';

const RECORDED_AT = '2025-02-03T09:00:00.000Z';
const CASES = 40;

const listed = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../seed/names/${file}`, import.meta.url), 'utf8'));

const GIVEN = listed('given-names.json') as { F: string[]; M: string[]; father: string[] };
const FAMILIES = listed('family-names.json') as string[];

/** Family names made of every given name with every ending: near namesakes by the hundred, as in life. */
const families = (sex: 'F' | 'M'): string[] => {
  const feminine = sex === 'F' ? 'a' : '';
  const roots = [...GIVEN.M, ...GIVEN.father, ...GIVEN.F];
  return [
    ...FAMILIES,
    ...roots.flatMap((root) => [
      `${root}ov${feminine}`,
      `${root}zadə`,
      `${root}lı`,
      `${root}bəyli`,
      `${/[aeəıioöuü]$/u.test(root) ? root : `${root}i`}yev${feminine}`,
    ]),
  ];
};
const FAMILY = { F: families('F'), M: families('M') };

export type InventedPerson = { id: string; name: string; sex: 'F' | 'M' };

/** `count` invented people; half of them with a father's name. The same for the same number. */
export const inventedPeople = (count: number): InventedPerson[] => {
  const random = randomOf('search bench');
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  return Array.from({ length: count }, () => {
    const sex = random() < 0.5 ? 'F' : 'M';
    const father = random() < 0.5 ? ` ${pick(GIVEN.father)} ${sex === 'F' ? 'qızı' : 'oğlu'}` : '';
    return { id: newUlid(), sex, name: `${pick(FAMILY[sex])} ${pick(GIVEN[sex])}${father}` };
  });
};

/** The people in as many cases as a busy reader has, one record and one name each. */
export const searchWorld = (
  people: readonly InventedPerson[],
): { userId: string; cases: Rows; stamps: readonly Stamp[]; batches: () => Generator<Rows> } => {
  const userId = newUlid();
  const files = Array.from({ length: CASES }, (_, i) => {
    const id = newUlid();
    return {
      id,
      number: `BENCH-${i}`,
      stamp: { scope: `case:${id}`, recordedAt: RECORDED_AT } satisfies Stamp,
    };
  });
  const cases = joinRows([
    account({
      id: userId,
      username: `bench-${userId.slice(-8)}`,
      passwordHash: '-',
      role: 'ANALYST',
      nameAz: 'Ölçən',
      nameEn: 'Measurer',
      createdAt: RECORDED_AT,
    }),
    ...files.flatMap(({ id, number, stamp }) => [
      caseWithCompartment(
        {
          id,
          kind: 'CRIMINAL',
          number,
          titleAz: 'Ölçü',
          titleEn: 'Measure',
          openedOn: '2025-01-02',
          body: 'MAIN_DEPARTMENT',
        },
        stamp,
        newUlid(),
      ),
      caseMembership({ user: userId, inCase: id, level: 'READ', grantedBy: userId, grantedAt: RECORDED_AT }),
    ]),
  ]);
  function* batches(): Generator<Rows> {
    for (let start = 0; start < people.length; start += 5_000)
      yield joinRows(
        people.slice(start, start + 5_000).flatMap(({ id, name, sex }, i) => {
          const stamp = files[(start + i) % CASES]?.stamp ?? { scope: 'open', recordedAt: RECORDED_AT };
          const names = [{ text: name, script: 'Latn', kind: 'LEGAL' } as const];
          return [person(id), personRecord({ id: newUlid(), of: id, sex, birth: '1990', names }, stamp)];
        }),
      );
  }
  return { userId, cases, stamps: files.map(({ stamp }) => stamp), batches };
};
