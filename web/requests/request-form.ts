import type {
  CountryRequestEventInput,
  CountryRequestInput,
  CountryRequestShownFragment,
  CountryRequestState,
} from '../api/operations.generated.ts';
import { dayTyped, typedDay } from '../i18n/typed-day.ts';

type Request = CountryRequestShownFragment;

/** A request as typed: the day is "24.12.2026". */
export type RequestValues = { country: string; ground: string; reference: string; dueOn: string };

export const requestValues = (request: Request | null): RequestValues => ({
  country: request?.country ?? '',
  ground: request?.ground ?? '',
  reference: request?.reference ?? '',
  dueOn: typedDay(request?.dueOn ?? ''),
});

export const requestInput = ({ dueOn, ...own }: RequestValues): CountryRequestInput => ({
  ...own,
  dueOn: dayTyped(dueOn) ?? dueOn,
});

const isText = (value: unknown): value is string => typeof value === 'string';

/** A draft that this version of the form can show. */
export const isRequestDraft = ({ country, ground, reference, dueOn }: Partial<RequestValues>): boolean =>
  [country, ground, reference, dueOn].every(isText);

/** What has happened to a request, as typed. */
export type HappenedValues = { state: CountryRequestState | ''; on: string; note: string };

export const isHappenedDraft = ({ state, on, note }: Partial<HappenedValues>): boolean =>
  [state, on, note].every(isText);

/** Null while nothing that may follow is chosen. */
export const happenedInput = (
  { state, on, note }: HappenedValues,
  { id: version, case: { id: caseId } }: Pick<Request, 'id' | 'case'>,
): CountryRequestEventInput | null =>
  state === '' ? null : { caseId, version, state, on: dayTyped(on) ?? on, note };

/** The last that happened to a request after it was drafted: what the writer was shown. */
export const lastHappened = ({ events }: Pick<Request, 'events'>): string | null =>
  events.length > 1 ? (events.at(-1)?.id ?? null) : null;
