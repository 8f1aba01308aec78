import { addDays } from '../calendar.ts';
import type { NoticeFile } from '../board/request-check.ts';
import type {
  LocalizedText,
  ReadinessCheckKind,
  ReadinessPeriod,
  ReadinessState,
} from '../graphql/types.generated.ts';
import type { NoticeRow } from '../notices/notices.queries.ts';
import { ruleFor, type CountryRule, type CountryRuleVersion } from '../countries/country-rules.ts';
import { BY_ANSWER, factFor, type ReadinessFactRow } from './readiness-answers.ts';
import { NEXT, REASONS, type ReasonKey } from './readiness-words.ts';

/** A check, and what an officer recorded for it. */
export type JudgedCheck = {
  kind: ReadinessCheckKind;
  state: ReadinessState;
  reason: LocalizedText;
  next: LocalizedText | null;
  lapsesOn: string | null;
  fact: ReadinessFactRow | null;
  /** The rule of the country on which it rests, or which says what it asks for. */
  rule: CountryRuleVersion | null;
};

type Checked = Pick<NoticeRow, 'state' | 'validTo' | 'events'>;

/** What is checked: a notice, or a domestic search with the notice that runs on its person; null when none does. */
export type CheckedFile = {
  isSearch: boolean;
  notice: Checked | null;
  file: NoticeFile;
  facts: readonly ReadinessFactRow[];
  /** Whether it is to be withdrawn, or the search ended. */
  hasToEnd: boolean;
};

const check = (
  kind: ReadinessCheckKind,
  state: ReadinessState,
  reason: ReasonKey,
  lapsesOn: string | null = null,
): JudgedCheck => {
  const next: LocalizedText | null = state === 'READY' ? null : (NEXT[reason] ?? null);
  return { kind, state, reason: REASONS[reason], next, lapsesOn, fact: null, rule: null };
};

const isThere = (kind: ReadinessCheckKind, there: boolean, reason: ReasonKey, lack: ReasonKey) =>
  there ? check(kind, 'READY', reason) : check(kind, 'MISSING', lack);

const inForce = (notice: Checked | null, tonight: string): JudgedCheck => {
  if (!notice) return check('NOTICE_IN_FORCE', 'MISSING', 'NO_NOTICE');
  const { state, validTo } = notice;
  if (state !== 'PUBLISHED') return check('NOTICE_IN_FORCE', 'MISSING', 'NOTICE_NOT_PUBLISHED');
  if (validTo === null) return check('NOTICE_IN_FORCE', 'UNKNOWN', 'NOTICE_WITHOUT_END');
  return validTo < tonight
    ? check('NOTICE_IN_FORCE', 'MISSING', 'NOTICE_LAPSED', validTo)
    : check('NOTICE_IN_FORCE', 'READY', 'NOTICE_VALID', validTo);
};

type Law = readonly CountryRuleVersion[];

/** That a country does not surrender its nationals is never supposed: a national is a question until a rule of the country or an officer answers it. */
const nationality = (
  { citizenships }: NoticeFile,
  country: string,
  tonight: string,
  law: Law,
): JudgedCheck => {
  if (citizenships.length === 0) return check('NATIONALITY', 'UNKNOWN', 'CITIZENSHIP_UNKNOWN');
  if (!citizenships.includes(country)) return check('NATIONALITY', 'READY', 'NOT_NATIONAL');
  const rule = ruleFor('NATIONALS', country, tonight, law);
  if (!rule) return check('NATIONALITY', 'UNKNOWN', 'NATIONAL_OF_COUNTRY');
  const judged = rule.surrendersNationals
    ? check('NATIONALITY', 'READY', 'NATIONALS_SURRENDERED')
    : check('NATIONALITY', 'BAR', 'NATIONALS_NOT_SURRENDERED');
  return { ...judged, rule };
};

/** What a country asks for is known by its rule; whether the papers are there is answered by an officer. */
const papers = (country: string, tonight: string, law: Law): JudgedCheck => {
  const rule = ruleFor('PAPERS', country, tonight, law) ?? null;
  return { ...check('PAPERS', 'UNKNOWN', rule ? 'PAPERS_ASKED' : 'PAPERS_NOT_RECORDED'), rule };
};

/** What is to be withdrawn or ended may not lead to an arrest, whatever else is ready. */
const ground = ({ isSearch, file: { grounds }, hasToEnd }: CheckedFile): JudgedCheck => {
  if (hasToEnd) return check('DECISION', 'BAR', isSearch ? 'TO_BE_ENDED' : 'TO_BE_WITHDRAWN');
  return isSearch
    ? isThere('DECISION', grounds.length > 0, 'CHARGE_THERE', 'CHARGE_MISSING')
    : isThere('DECISION', grounds.length > 0, 'DECISION_THERE', 'DECISION_MISSING');
};

/** A note on an event names no country, so it answers for none. */
const dualCriminality = (notice: Checked | null): JudgedCheck =>
  (notice?.events ?? []).some((event) => Boolean(event.dualCriminality))
    ? check('DUAL_CRIMINALITY', 'UNKNOWN', 'DUAL_CRIMINALITY_NOTED')
    : check('DUAL_CRIMINALITY', 'MISSING', 'DUAL_CRIMINALITY_MISSING');

/** An answer whose days are over decides nothing: the check is open again, unless something else answers it. */
const lapsed = (derived: JudgedCheck, fact: ReadinessFactRow): JudgedCheck => {
  const open =
    derived.state === 'UNKNOWN' || derived.state === 'MISSING'
      ? check(derived.kind, 'UNKNOWN', 'RECORDED_LAPSED', fact.validTo)
      : derived;
  return { ...open, fact, rule: derived.rule };
};

/** What an officer recorded decides: he may know what the graph does not. */
const answered = (derived: JudgedCheck, fact: ReadinessFactRow | undefined, tonight: string): JudgedCheck => {
  if (!fact) return derived;
  if (fact.validTo !== null && fact.validTo < tonight) return lapsed(derived, fact);
  const { state, reason } = BY_ANSWER[fact.answer];
  // What the country asks for stays beside the answer; a rule that he overrules does not.
  const rule = derived.kind === 'PAPERS' ? derived.rule : null;
  return { ...check(derived.kind, state, reason, fact.validTo), fact, rule };
};

const derivedChecks = (checked: CheckedFile, country: string, tonight: string, law: Law): JudgedCheck[] => {
  const { notice, file } = checked;
  return [
    inForce(notice, tonight),
    ground(checked),
    isThere(
      'IDENTITY',
      file.hasName && file.hasBirthDay && file.hasSex && file.hasCitizenship,
      file.hasBirthPlace ? 'IDENTITY_THERE' : 'IDENTITY_WITHOUT_PLACE',
      'IDENTITY_MISSING',
    ),
    isThere('PHOTOGRAPH', file.hasPhotograph, 'PHOTOGRAPH_THERE', 'PHOTOGRAPH_MISSING'),
    check('FINGERPRINTS', 'UNKNOWN', 'NOT_RECORDED'),
    check('DNA', 'UNKNOWN', 'NOT_RECORDED'),
    papers(country, tonight, law),
    nationality(file, country, tonight, law),
    dualCriminality(notice),
    check('LIMITATION', 'UNKNOWN', 'LIMITATION_UNCHECKED'),
    check('ASYLUM', 'UNKNOWN', 'NOT_RECORDED'),
  ];
};

/** The checks of a file for one country, in the order in which a request asks for them. */
export const readinessChecks = (
  checked: CheckedFile,
  country: string,
  tonight: string,
  law: Law,
): JudgedCheck[] =>
  derivedChecks(checked, country, tonight, law).map((derived) =>
    answered(derived, factFor(checked.facts, derived.kind, country), tonight),
  );

/** The periods that an arrest tonight would begin; of a country without a rule, that none is kept. */
export const periodsFromTonight = (
  country: string,
  tonight: string,
  law: readonly CountryRule[],
): ReadinessPeriod[] =>
  (['DOCUMENTS', 'PROVISIONAL_ARREST'] as const).map((kind) => {
    const rule = ruleFor(kind, country, tonight, law);
    return rule && rule.days !== null
      ? { kind, days: rule.days, due: addDays(tonight, rule.days), source: rule.source }
      : { kind, days: null, due: null, source: null };
  });
