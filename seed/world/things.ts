import { BLUEPRINT } from '../blueprint/blueprint.ts';
import type { BlueprintThing } from '../blueprint/tables.ts';
import { link } from '../builders/facts.ts';
import { organisation, place } from '../builders/organisations.ts';
import { HOLDING, thing } from '../builders/things.ts';
import { joinRows, known, type Rows } from '../builders/rows.ts';
import { demoId } from '../demo-id.ts';
import type { World } from './world.ts';

/** Of a document the blueprint says what it is before its number. */
const paperOf = ({ kind, value, authenticity }: BlueprintThing) => {
  if (kind !== 'DOCUMENT') return null;
  const [documentType = '', number = ''] = value.split(' ');
  return { number, said: known({ documentType, authenticity }) };
};

const anchorOf = (row: BlueprintThing): Rows => {
  if (row.kind === 'PLACE') return place(demoId(row.id));
  if (row.kind === 'ORGANISATION') return organisation(demoId(row.id));
  return thing({ id: demoId(row.id), kind: row.kind, value: paperOf(row)?.number ?? row.value });
};

const uses = (world: World, row: BlueprintThing): Rows[] =>
  row.usedBy.flatMap(({ by, case: caseKey, from, to, certainty }, position) => {
    const { kind } = row;
    // Who works for the agency stands among the links.
    if (by === null || kind === 'ORGANISATION') return [];
    const key = `use:${row.id}:${position}`;
    // A protected person's papers lie with her identity.
    const isProtected = world.cast.get(by)?.pseudonym != null;
    const scope = kind === 'DOCUMENT' && isProtected ? `case:${caseKey}:identity` : `case:${caseKey}`;
    const stamp = world.stamps.inScope(key, scope, to ?? from, {
      certainty,
      grade: kind === 'BANK_ACCOUNT' ? 'A1' : 'B2',
      validFrom: from,
      validTo: to,
    });
    return [
      link(
        kind === 'PLACE' ? 'USES' : HOLDING[kind],
        demoId(key),
        demoId(by),
        demoId(row.id),
        stamp,
        paperOf(row)?.said,
      ),
    ];
  });

const made = (world: World, row: BlueprintThing): Rows[] => {
  const [use] = row.usedBy;
  if (!row.madeBy || !use) return [];
  const key = `made:${row.id}`;
  const stamp = world.stamps.inCase(key, use.case, use.from, {
    certainty: 'PROBABLE',
    grade: 'B2',
    validFrom: use.from,
  });
  return [link('MADE', demoId(key), demoId(row.madeBy), demoId(row.id), stamp)];
};

/** Customers among the victims, the first so many of each cohort in the named cases. */
const tickets = (world: World, row: BlueprintThing): Rows[] => {
  const sold = row.soldTicketsTo;
  if (!sold) return [];
  const customers = [
    ...BLUEPRINT.victims2025.filter((victim) => sold.cases.includes(victim.case)).slice(0, sold.victims2025),
    ...BLUEPRINT.victims2024.filter((victim) => sold.cases.includes(victim.case)).slice(0, sold.victims2024),
  ];
  return customers.map((victim) => {
    const key = `ticket:${row.id}:${victim.id}`;
    const stamp = world.stamps.inCase(key, victim.case, victim.identified, { grade: 'A2' });
    return link('BOUGHT_TICKET_FROM', demoId(key), demoId(victim.id), demoId(row.id), stamp);
  });
};

const identifiers = (world: World): Rows[] => {
  const holders = BLUEPRINT.persons.flatMap((row) =>
    row.identifiers.map((identifier) => ({ row, ...identifier })),
  );
  const values = new Map(holders.map(({ scheme, value }) => [`${scheme}:${value}`, { scheme, value }]));
  return [
    ...[...values].map(([key, { scheme, value }]) =>
      thing({ id: demoId(`identifier:${key}`), kind: 'IDENTIFIER', scheme, value }),
    ),
    ...holders.map(({ row, scheme, value }) => {
      const key = `has:${scheme}:${value}:${row.id}`;
      const home = world.cast.get(row.id)?.homeScope ?? '';
      const stamp = world.stamps.inScope(key, home, '2021', { grade: 'A1' });
      return link(
        'HAS_IDENTIFIER',
        demoId(key),
        demoId(row.id),
        demoId(`identifier:${scheme}:${value}`),
        stamp,
      );
    }),
  ];
};

const payments = (world: World): Rows[] =>
  BLUEPRINT.payments.map((row) => {
    const stamp = world.stamps.inCase(row.id, row.case, row.last, {
      grade: row.channel === 'TRANSFER' || row.channel === 'CARD' ? 'A1' : 'B2',
      validFrom: row.first,
      validTo: row.last,
    });
    return link('PAID', demoId(row.id), demoId(row.from), demoId(row.to), stamp, {
      count: row.count,
      amount: row.sum,
      currency: row.currency,
      channel: row.channel,
    });
  });

/** Phones, flats, accounts, papers and who has them; tickets, identifiers and payments. */
export const things = (world: World): Rows =>
  joinRows([
    ...BLUEPRINT.things.map(anchorOf),
    ...BLUEPRINT.things.flatMap((row) => [...uses(world, row), ...made(world, row), ...tickets(world, row)]),
    ...identifiers(world),
    ...payments(world),
  ]);
