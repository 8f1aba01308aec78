import { Refusal } from '../access/refusals.ts';
import { dayInBaku, isDay } from '../calendar.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Problem, VictimHelpInput } from '../graphql/types.generated.ts';
import { dayProblems } from '../notices/notice-problems.ts';
import { endOfReflection } from './reflection-period.ts';
import { arrivalRow, kindOf, reflectionRow, shownVictim } from './shown-victim.ts';
import {
  helpProviders,
  recordHelp,
  victimsByIds,
  type HelpWritten,
  type VictimRow,
} from './victim-list.queries.ts';
import {
  HELP_GONE,
  HELP_SERVICES,
  PERIOD_GIVEN,
  RECORDED_ALREADY,
  helpProblems,
  isCounsel,
} from './victim-problems.ts';

/** Who gives the period in the demo world and in the report: the police. */
const GIVES_PERIOD = 'POLICE';

const refused = (...problems: Problem[]) => ({ id: null, problems, newer: null });
const done = (id: string) => ({ id, problems: [], newer: null });

const isOwn = (victim: VictimRow | undefined, id: string, { viewer }: RequestContext): boolean =>
  victim?.help.some((row) => row.id === id && row.recordedById === viewer.userId) ?? false;

/** What stands already and would be counted twice. */
const sameAs = ({ help }: VictimRow, written: HelpWritten): boolean =>
  help.some(
    (row) =>
      row.id !== written.version &&
      row.forId === (written.childId ?? written.victimId) &&
      row.service === written.service &&
      row.providerCode === written.provider &&
      row.event === written.event &&
      (row.stage ?? null) === written.stage &&
      row.on === written.on &&
      (written.on !== null || row.dueOn === written.dueOn),
  );

/** Writes an entry; when nothing was written, says whether it is there already, what stands, or that it is gone. */
const written = async (context: RequestContext, help: HelpWritten, same: Problem) => {
  const { id, victimId, version } = help;
  const reread = async (): Promise<VictimRow | undefined> => (await victimsByIds(context.run, [victimId]))[0];
  // A second time, because another entry may have been written in the same moment.
  for (const _ of [1, 2]) {
    if (await recordHelp(context.run, help)) return done(id);
    const now = await reread();
    if (!now) throw new Refusal('NOT_FOUND');
    if (isOwn(now, id, context)) return done(id);
    if (sameAs(now, help)) return refused(same);
    const isStanding = version === null || now.help.some((row) => row.id === version);
    if (!isStanding) {
      const isCorrected = now.help.some(({ earlierIds }) => earlierIds.includes(version));
      return isCorrected ? { ...refused(), newer: shownVictim(now, context) } : refused(HELP_GONE);
    }
  }
  return refused(HELP_GONE);
};

type Asked = {
  id: string;
  victimId: string;
  caseId?: string | null;
  version?: string | null;
};

const NOTHING = {
  childId: null,
  until: null,
  dueOn: null,
  amount: null,
  currency: null,
  stage: null,
  outcome: null,
  note: null,
} as const;

const nameOf = (victim: VictimRow): string => victim.pseudonym ?? '–';

/** The period lies with the decisions, which whoever has her in care sees too. */
export const recordedPeriod = async (
  context: RequestContext,
  victim: VictimRow,
  { id, victimId, caseId, version, on }: Asked & { on: string },
) => {
  if (isOwn(victim, id, context)) return done(id);
  const problems = dayProblems('on', on, { today: dayInBaku(new Date()), bornFrom: victim.birthFrom });
  const given = reflectionRow(victim);
  if (given && given.id !== version)
    return version && given.earlierIds.includes(version)
      ? { ...refused(), newer: shownVictim(victim, context) }
      : refused(PERIOD_GIVEN);
  if (problems.length > 0 || !isDay(on)) return refused(...problems);
  return written(
    context,
    {
      ...NOTHING,
      id,
      victimId,
      caseId: caseId ?? null,
      scope: `care:${caseId}:${victimId}`,
      version: version ?? null,
      service: 'REFLECTION_PERIOD',
      event: 'PERIOD',
      provider: GIVES_PERIOD,
      on,
      until: endOfReflection(on),
      pseudonym: nameOf(victim),
    },
    PERIOD_GIVEN,
  );
};

/** Where it is written: in the case that the writer edits, or for a centre where it has written or been written to of her. */
const scopeFor = (
  victim: VictimRow,
  { caseId, provider }: { caseId: string | null; provider: string },
): string => {
  if (caseId !== null) {
    if (!victim.cases.some((file) => file.id === caseId && file.mayEdit)) throw new Refusal('NOT_FOUND');
    return `support:${caseId}:${provider}`;
  }
  const arrival = arrivalRow(victim)?.arrival;
  const own = victim.help.find(({ scope, mayEdit }) => mayEdit && scope.startsWith('support:'));
  const scope = own?.scope ?? (arrival?.mayChange ? arrival.scope : null);
  if (scope === null) throw new Refusal('NOT_FOUND');
  return scope;
};

const eventOf = (help: VictimHelpInput): string => {
  if (help.kind === 'REFERRAL') return 'REFERRAL';
  if (isCounsel(help)) return 'COUNSEL';
  return HELP_SERVICES.find(({ code }) => code === help.service)?.event ?? 'SERVICE';
};

export const recordedHelp = async (
  context: RequestContext,
  victim: VictimRow,
  { id, victimId, caseId: asked, version, help }: Asked & { help: VictimHelpInput },
) => {
  const { run, viewer } = context;
  const isCentre = viewer.role === 'CENTRE';
  const caseId = isCentre ? null : (asked ?? null);
  // A centre knows of no case, and whoever is no centre names one.
  if (isCentre ? asked : !asked) throw new Refusal('NOT_FOUND');
  const scope = scopeFor(victim, { caseId, provider: help.provider });
  if (isOwn(victim, id, context)) return done(id);
  const before = victim.help.find((row) => row.id === version);
  // The period has a form of its own.
  if (before?.service === 'REFLECTION_PERIOD') throw new Refusal('NOT_FOUND');
  const providers = await helpProviders(run);
  const onlyOwn = isCentre ? (providers.find(({ isOwn: own }) => own)?.code ?? '') : null;
  const problems = helpProblems(help, {
    today: dayInBaku(new Date()),
    bornFrom: victim.birthFrom,
    providers: new Set(providers.map(({ code }) => code)),
    onlyOwn,
    isReferredHere: before?.event === 'REFERRAL' && before.providerCode === onlyOwn,
    children: new Set(victim.children.map((child) => child.id)),
  });
  if (problems.length > 0) return refused(...problems);
  const isDue = help.kind === 'DUE';
  const isGiven = before !== undefined && kindOf(before) === 'DUE' && !isDue;
  return written(
    context,
    {
      ...NOTHING,
      id,
      victimId,
      caseId,
      scope,
      version: version ?? null,
      childId: help.childId ?? null,
      service: help.service,
      event: eventOf(help),
      provider: help.provider,
      on: isDue ? null : (help.on ?? null),
      until: isDue ? null : help.until || null,
      dueOn: help.dueOn ?? (isGiven ? before.dueOn : null),
      amount: help.amount ? Number(help.amount).toFixed(2) : null,
      currency: help.amount ? 'AZN' : null,
      stage: help.stage || null,
      outcome: help.outcome ?? null,
      note: help.note?.trim() || null,
      pseudonym: before?.pseudonym ?? nameOf(victim),
    },
    RECORDED_ALREADY,
  );
};
