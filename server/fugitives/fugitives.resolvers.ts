import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import { dayInBaku, isTimeOfDay, timeInBaku } from '../calendar.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { FugitiveFactInput, Problem, Resolvers } from '../graphql/types.generated.ts';
import {
  dayProblems,
  FOLLOWED,
  gradeProblems,
  NOTICE_GONE,
  problem,
  wordsProblems,
} from '../notices/notice-problems.ts';
import { noticeRowOf, mayWriteIn } from '../notices/shown-notice.ts';
import { soughtBy, writtenSought, type Sought } from '../notices/sought.ts';
import { versionsBefore } from '../network/moments.ts';
import {
  correctFugitiveFact,
  fugitiveFacts,
  recordFugitiveFact,
  withdrawFugitiveFact,
  type FugitiveFactRow,
} from './fugitives.queries.ts';
import { looseReleases, standingOf } from './search-standing.ts';

const part = { action: 'notice:read', audit: false } as const;

const refused = (...problems: Problem[]) => ({ id: null, problems, newer: null });
const done = (id: string) => ({ id, problems: [], newer: null });

const factsOf = async ({ run }: RequestContext, { person }: Sought) =>
  (await fugitiveFacts(run, [person.id]))[0]?.facts ?? [];

/** Facts of one person as the reader of a notice or a search on that person sees them. */
const shownFacts = (
  facts: readonly FugitiveFactRow[],
  sought: Pick<Sought, 'mayEdit'>,
  context: Pick<RequestContext, 'viewer'>,
) => {
  const mayWrite = mayWriteIn(sought, context);
  return facts.map(({ recordedById: _last, firstById, mayEdit, ...fact }) => ({
    ...fact,
    mayChange: mayWrite && mayEdit,
    mayWithdraw:
      mayWrite &&
      firstById === context.viewer.userId &&
      looseReleases(facts.filter(({ id }) => id !== fact.id)) <= looseReleases(facts),
  }));
};

const KIND_STAYS = problem(
  'kind',
  'Düzəliş hadisənin növünü dəyişmir. Bu qeydi geri götürün və başqasını qeyd edin.',
  'A correction does not change what it is. Withdraw this one and record another.',
);

const RELEASE_LEFT = problem(
  'on',
  'Azad edilmə bu tutulmaya söykənir. Günü və ölkəni tutulma azad edilmədən əvvəl, həmin ölkədə qalacaq şəkildə düzəldin.',
  'A release rests on this arrest. Mend the day or the country so that the arrest stays before it, in the same country.',
);

const ARREST_FIRST = problem(
  'kind',
  'Azad edilmə həmin ölkədə tutulmadan sonra gəlir. Əvvəlcə tutulmanı qeyd edin və ya ölkəni düzəldin.',
  'A release follows an arrest in the same country. Record the arrest first, or mend the country.',
);

const timeProblems = ({ on, time }: FugitiveFactInput, now: Date): Problem[] => {
  if (!time) return [];
  if (!isTimeOfDay(time))
    return [problem('time', 'Saatı belə yazın: 14:05.', 'Write the time like this: 14:05.')];
  return on === dayInBaku(now) && time > timeInBaku(now)
    ? [
        problem(
          'time',
          'Bu saat hələ gəlməyib. Bakı vaxtı ilə yazın.',
          'This time has not come yet. Write it by the clock of Bakı.',
        ),
      ]
    : [];
};

const factProblems = (fact: FugitiveFactInput, { bornFrom }: Sought, isCountryKnown: boolean): Problem[] => [
  ...dayProblems('on', fact.on, { today: dayInBaku(new Date()), bornFrom }),
  ...timeProblems(fact, new Date()),
  ...gradeProblems(fact),
  ...(isCountryKnown
    ? []
    : [problem('country', 'Ölkəni siyahıdan seçin.', 'Choose a country from the list.')]),
  ...wordsProblems('place', fact.place, { least: 0, most: 200 }),
  ...wordsProblems('note', fact.note, { least: 0 }),
  ...wordsProblems('document', fact.document),
];

/** What a colleague has made of the version that was read, or that it is gone. */
const overtaken = (
  facts: readonly FugitiveFactRow[],
  version: string,
  sought: Sought,
  context: RequestContext,
) => {
  const newer = shownFacts(facts, sought, context).find(({ earlierIds }) => earlierIds.includes(version));
  return newer ? { ...refused(), newer } : refused(NOTICE_GONE);
};

export const fugitivesResolvers: Resolvers = {
  Query: {
    fugitiveFactVersions: guard(
      { action: 'notice:read', audit: (_versions, { soughtBy: aboutId, id }) => [aboutId, id] },
      async (_parent, { soughtBy: aboutId, id }, context) => {
        const sought = await soughtBy(context.run, aboutId);
        const current = sought && (await factsOf(context, sought)).find((fact) => fact.id === id);
        if (!sought || !current) throw new Refusal('NOT_FOUND');
        const versions = await versionsBefore(context, current, async (run, version) =>
          (await fugitiveFacts(run, [sought.person.id])).flatMap(({ facts }) =>
            facts.filter((fact) => fact.id === version),
          ),
        );
        return shownFacts(versions, { mayEdit: false }, context);
      },
    ),
  },
  Mutation: {
    recordFugitiveFact: guard(
      { action: 'notice:write', audit: ({ id }, { soughtBy: aboutId }) => [aboutId, ...(id ? [id] : [])] },
      async (_parent, { id, soughtBy: aboutId, version, fact }, context) => {
        const sought = await writtenSought(context.run, aboutId);
        const [facts, country] = await Promise.all([
          factsOf(context, sought),
          context.loaders.countries.load(fact.country),
        ]);
        if (facts.some((one) => one.id === id && one.recordedById === context.viewer.userId)) return done(id);
        const corrected = facts.find((one) => one.id === version);
        if (version && !corrected?.mayEdit) return overtaken(facts, version, sought, context);
        const problems = [
          ...(corrected && corrected.kind !== fact.kind ? [KIND_STAYS] : []),
          ...factProblems(fact, sought, country !== null),
        ];
        if (problems.length > 0) return refused(...problems);
        const happened = { kind: fact.kind, on: fact.on, country: { code: fact.country } };
        const left = facts.filter((one) => one !== corrected);
        if (looseReleases([...left, happened]) > looseReleases(facts))
          return refused(corrected && fact.kind !== 'RELEASE' ? RELEASE_LEFT : ARREST_FIRST);
        if (!version)
          return (await recordFugitiveFact(context.run, id, sought.id, fact))
            ? done(id)
            : refused(NOTICE_GONE);
        if (await correctFugitiveFact(context.run, { id, aboutId: sought.id, version }, fact))
          return done(id);
        return overtaken(await factsOf(context, sought), version, sought, context);
      },
    ),
    withdrawFugitiveFact: guard(
      { action: 'notice:write', audit: ({ id }, { soughtBy: aboutId }) => [aboutId, ...(id ? [id] : [])] },
      async (_parent, { soughtBy: aboutId, id }, context) => {
        const sought = await writtenSought(context.run, aboutId);
        const facts = await factsOf(context, sought);
        const left = facts.filter((one) => one.id !== id);
        if (looseReleases(left) > looseReleases(facts)) return refused(FOLLOWED);
        return (await withdrawFugitiveFact(context.run, id, sought.id)) ? done(id) : refused(NOTICE_GONE);
      },
    ),
  },
  DomesticSearch: {
    facts: guard(part, async (shown, _args, context) =>
      shownFacts(
        await context.loaders.fugitiveFacts.load(shown.person?.id ?? ''),
        { mayEdit: shown.mayChange ?? false },
        context,
      ),
    ),
    standing: guard(part, async ({ person }, _args, { loaders }) =>
      standingOf(await loaders.fugitiveFacts.load(person?.id ?? '')),
    ),
  },
  Notice: {
    facts: guard(part, async (shown, _args, context) => {
      const notice = noticeRowOf(shown);
      const facts = await context.loaders.fugitiveFacts.load(notice.person.id);
      return shownFacts(facts, notice, context);
    }),
    standing: guard(part, async (shown, _args, { loaders }) =>
      standingOf(await loaders.fugitiveFacts.load(noticeRowOf(shown).person.id)),
    ),
  },
};
