import { BLUEPRINT } from '../blueprint/blueprint.ts';
import { link } from '../builders/facts.ts';
import { thing } from '../builders/things.ts';
import { meeting } from '../builders/travel.ts';
import { joinRows, type Rows } from '../builders/rows.ts';
import { addDays } from '../calendar.ts';
import { demoId } from '../demo-id.ts';
import { numberOf, pickOf } from '../random.ts';
import { actorsOf, pairsOfCells } from './case-people.ts';
import type { CastMember } from './cast.ts';
import { caseOf } from './scopes.ts';
import type { VictimPlan } from './victim-plan.ts';
import type { World } from './world.ts';

const isMinor = ({ key }: CastMember): boolean => /^[MNR]\d/u.test(key);
const isActor = (key: string): boolean =>
  BLUEPRINT.cells.some(({ actors }) => actors.some(({ person }) => person === key));

/** One or two people of the minor person's own case. In the cases of linked offences everyone stays an island. */
const acquaintances = ({ key, home }: CastMember): string[] => {
  if (home === null || key.startsWith('M') || isActor(key)) return [];
  const actors = actorsOf(home).filter((actor) => actor !== key);
  if (actors.length === 0) return [];
  const first = pickOf(`knows:${key}`, actors);
  const others = actors.filter((actor) => actor !== first);
  const isIsland = home.startsWith('d');
  if (isIsland || others.length === 0 || numberOf(`knows-two:${key}`, 3) === 0) return [first];
  return [first, pickOf(`knows-too:${key}`, others)];
};

const TIES = [
  { type: 'ASSOCIATE_OF', own: {} },
  { type: 'RELATED_TO', own: { kin: 'COUSIN' } },
  { type: 'RELATED_TO', own: { kin: 'IN_LAW' } },
  { type: 'LIVES_WITH', own: {} },
  { type: 'ASSOCIATE_OF', own: {} },
] as const;

const known = (world: World, member: CastMember): Rows[] =>
  acquaintances(member).flatMap((actor) => {
    const caseKey = member.home ?? '';
    const { opened } = caseOf(caseKey);
    const pair = `${member.key}:${actor}`;
    const tie = pickOf(`tie:${pair}`, TIES);
    const since = String(Number(opened.slice(0, 4)) - 1 - numberOf(`since:${pair}`, 4));
    const inCase = (key: string, grade: string, more: object = {}) =>
      world.stamps.inCase(key, caseKey, opened, { grade, ...more });
    const isCalled = numberOf(`called:${pair}`, 2) === 0;
    const isPaid = numberOf(`paid:${pair}`, 3) === 0;
    return [
      link(
        tie.type,
        demoId(`knows:${pair}`),
        member.id,
        demoId(actor),
        inCase(`knows:${pair}`, 'B3', { certainty: 'PROBABLE', validFrom: since }),
        tie.own,
      ),
      ...(isCalled
        ? [
            link(
              'CONTACTED',
              demoId(`calls:${pair}`),
              member.id,
              demoId(actor),
              inCase(`calls:${pair}`, 'A2', { validFrom: since, validTo: opened.slice(0, 7) }),
              {
                count: 2 + numberOf(`calls:${pair}`, 60),
              },
            ),
          ]
        : []),
      ...(isPaid
        ? [
            link(
              'PAID',
              demoId(`paid:${pair}`),
              member.id,
              demoId(actor),
              inCase(`paid:${pair}`, 'B2', { validFrom: since }),
              {
                count: 1 + numberOf(`payments:${pair}`, 6),
                amount: `${50 * (1 + numberOf(`sum:${pair}`, 40))}.00`,
                currency: 'AZN',
                channel: 'CASH',
              },
            ),
          ]
        : []),
    ];
  });

const NUMBER_STEP = 83;

/** Of suspects and of those around them each has a number; no two people share one. */
const phones = (world: World): Rows[] =>
  [...world.cast.values()]
    .filter((member) => isMinor(member) && !member.key.startsWith('N'))
    .flatMap(({ key, id, home }, i) => {
      const number = `+99477000${String(1000 + i * NUMBER_STEP).padStart(4, '0')}`;
      const phone = demoId(`phone:${key}`);
      const stamp = world.stamps.inCase(`phone:${key}`, home ?? '', caseOf(home ?? '').opened, {
        grade: 'A2',
        certainty: 'PROBABLE',
      });
      return [
        thing({ id: phone, kind: 'PHONE', value: number }),
        link('USES', demoId(`uses-phone:${key}`), id, phone, stamp),
      ];
    });

/** The recruiter and each victim were in touch: what the call records of the case hold. */
const callsToVictims = (world: World, plans: readonly VictimPlan[]): Rows[] =>
  plans.flatMap(({ key, case: caseKey, acts, identified, recruitedOn, exploitedTo }) =>
    acts
      .filter(
        ({ type }) => type === 'RECRUITED' && (key.startsWith('V25') || numberOf(`called:${key}`, 2) === 0),
      )
      .map(({ by }) => {
        const id = `calls:${by}:${key}`;
        const stamp = world.stamps.inCase(id, caseKey, identified, {
          grade: 'A2',
          validFrom: recruitedOn,
          validTo: exploitedTo,
        });
        return link('CONTACTED', demoId(id), demoId(by), demoId(key), stamp, { count: 3 + numberOf(id, 90) });
      }),
  );

const PLACES = ['çayxana', 'mehmanxana foyesi', 'ticarət mərkəzi', 'avtovağzal', 'hava limanı', 'kafe'];

const meetings = (world: World): Rows[] =>
  pairsOfCells().map(({ caseKey, one, other }) => {
    const key = `meeting:${caseKey}:${one}:${other}`;
    const on = addDays(caseOf(caseKey).opened, -20 - numberOf(key, 300));
    const stamp = world.stamps.inCase(key, caseKey, on, { grade: 'B2', certainty: 'PROBABLE' });
    return meeting(demoId(key), [demoId(one), demoId(other)], on, pickOf(key, PLACES), stamp);
  });

/** Contacts, kin, small payments and phones around the cases; nothing that crosses from one case to another. */
export const minorLinks = (world: World, plans: readonly VictimPlan[]): Rows =>
  joinRows([
    ...[...world.cast.values()].filter(isMinor).flatMap((member) => known(world, member)),
    ...phones(world),
    ...callsToVictims(world, plans),
    ...meetings(world),
  ]);
