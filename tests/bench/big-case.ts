import { newUlid } from '../../server/access/ulid.ts';
import { account, caseMembership, caseWithCompartment } from '../../seed/builders/cases.ts';
import { link, type Stamp } from '../../seed/builders/facts.ts';
import { person, personRecord } from '../../seed/builders/people.ts';
import { joinRows, type Rows } from '../../seed/builders/rows.ts';

const RECORDED_AT = '2025-02-03T09:00:00.000Z';

/** One case of many people with lines between them, each to a few near it and a few far, and one member who reads it. */
export const bigCase = (
  people: number,
  lines: number,
): { rows: Rows; caseId: string; userId: string; ids: string[] } => {
  const caseId = newUlid();
  const userId = newUlid();
  const stamp: Stamp = {
    scope: `case:${caseId}`,
    recordedAt: RECORDED_AT,
    grade: 'B2',
    certainty: 'CONFIRMED',
  };
  const ids = Array.from({ length: people }, () => newUlid());
  const described = ids.map((id, i) =>
    joinRows([
      person(id),
      personRecord(
        {
          id: newUlid(),
          of: id,
          sex: 'F',
          birth: '1990',
          names: [{ text: `Sınaqova Nümunə ${i}`, script: 'Latn', kind: 'LEGAL' }],
        },
        stamp,
      ),
    ]),
  );
  const linked = Array.from({ length: lines }, (_, i) => {
    const from = i % people;
    const to = (from + 1 + ((i * 7919) % (i % 3 === 0 ? people - 1 : 6))) % people;
    return link('CONTACTED', newUlid(), ids[from] ?? '', ids[to] ?? '', stamp, { count: 1 + (i % 9) });
  });
  const file = {
    id: caseId,
    kind: 'CRIMINAL',
    number: `BENCH-${caseId}`,
    titleAz: 'Ölçü',
    titleEn: 'Measure',
    openedOn: '2025-01-02',
    body: 'MAIN_DEPARTMENT',
  } as const;
  const reader = {
    id: userId,
    username: `bench-${caseId.slice(-8)}`,
    passwordHash: '-',
    role: 'ANALYST',
    nameAz: 'Ölçən',
    nameEn: 'Measurer',
    createdAt: RECORDED_AT,
  };
  return {
    rows: joinRows([
      caseWithCompartment(file, stamp, newUlid()),
      account(reader),
      caseMembership({
        user: userId,
        inCase: caseId,
        level: 'LEAD',
        grantedBy: userId,
        grantedAt: RECORDED_AT,
      }),
      ...described,
      ...linked,
    ]),
    caseId,
    userId,
    ids,
  };
};
