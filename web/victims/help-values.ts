import type { HelpChoicesQuery, VictimHelpInput, VictimHelpKind } from '../api/operations.generated.ts';
import type { VictimHelpPartsFragment } from '../api/operations.generated.ts';
import { dayTyped, typedDay } from '../i18n/typed-day.ts';

export type Choices = HelpChoicesQuery['helpChoices'];

/** A form of help as it is typed. */
export type HelpValues = {
  kind: string;
  caseId: string;
  childId: string;
  service: string;
  provider: string;
  on: string;
  until: string;
  dueOn: string;
  amount: string;
  stage: string;
  outcome: string;
  note: string;
};

export const KINDS = ['GIVEN', 'DUE', 'REFERRAL'] as const satisfies VictimHelpKind[];
export const OUTCOMES = ['WAITING', 'ACCEPTED', 'DECLINED'] as const;

export const kindChosen = ({ kind }: Pick<HelpValues, 'kind'>): VictimHelpKind =>
  KINDS.find((one) => one === kind) ?? 'GIVEN';

/** Services that fit what is recorded and for whom. */
export const fittingServices = ({ services }: Choices, values: Pick<HelpValues, 'kind' | 'childId'>) =>
  services.filter(({ code, isForChild, isReferred }) => {
    if (isForChild !== (values.childId !== '')) return false;
    return kindChosen(values) === 'REFERRAL' ? isReferred : code !== 'REFERRAL';
  });

/** A centre gives its own help, refers to others, and says what became of a referral to itself; whoever edits the case names any body. */
export const fittingProviders = (
  { providers }: Choices,
  { kind }: Pick<HelpValues, 'kind'>,
  entry: Pick<VictimHelpPartsFragment, 'kind' | 'providerCode'> | null,
) => {
  const own = providers.find(({ isOwn }) => isOwn);
  if (!own) return providers;
  if (entry?.kind === 'REFERRAL' && entry.providerCode === own.code) return [own];
  return kindChosen({ kind }) === 'REFERRAL' ? providers.filter((one) => one !== own) : [own];
};

const day = (typed: string): string | null => (typed.trim() === '' ? null : (dayTyped(typed) ?? typed));
const words = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim());

/** Counsel is help of the Bar Association at a stage of the proceedings. */
export const isCounsel = ({ kind, service, provider }: HelpValues): boolean =>
  kindChosen({ kind }) === 'GIVEN' && service === 'LEGAL' && provider === 'BAR';

export const helpInput = (values: HelpValues, isMoney: boolean): VictimHelpInput => {
  const kind = kindChosen(values);
  return {
    kind,
    service: values.service,
    provider: values.provider,
    childId: words(values.childId),
    on: kind === 'DUE' ? null : day(values.on),
    until: kind === 'GIVEN' ? day(values.until) : null,
    dueOn: kind === 'DUE' ? day(values.dueOn) : null,
    amount: isMoney ? words(values.amount.replace(',', '.')) : null,
    stage: isCounsel(values) ? values.stage : null,
    outcome: kind === 'REFERRAL' ? (OUTCOMES.find((one) => one === values.outcome) ?? 'WAITING') : null,
    note: words(values.note),
  };
};

/** What a form begins with: the entry that is corrected, or an empty one. `isGivenNow` makes what was due into what is given today. */
export const helpValues = (
  entry: VictimHelpPartsFragment | null,
  {
    today,
    caseId,
    victimId,
    isGivenNow,
  }: { today: string; caseId: string; victimId: string; isGivenNow: boolean },
): HelpValues => ({
  kind: isGivenNow ? 'GIVEN' : (entry?.kind ?? 'GIVEN'),
  caseId,
  childId: entry && entry.forId !== victimId ? entry.forId : '',
  service: entry?.service ?? '',
  provider: entry?.providerCode ?? '',
  on: typedDay(entry?.on ?? today),
  until: entry?.until ? typedDay(entry.until) : '',
  dueOn: entry?.dueOn ? typedDay(entry.dueOn) : '',
  amount: entry?.amount ?? '',
  stage: entry?.stage ?? 'INVESTIGATION',
  outcome: entry?.outcome ?? 'WAITING',
  note: entry?.note ?? '',
});
