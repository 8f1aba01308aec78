import type { LocalizedText } from '../graphql/types.generated.ts';
import type { EnquiryRule } from './enquiry-rules.ts';

const LANGUAGES = ['az', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

export type Gap = {
  /** Ids by the name under which a text names them. */
  particulars: Readonly<Record<string, readonly string[]>>;
  since: string | null;
  until: string | null;
};
export type Named = { label: string; title: LocalizedText | null; isProtected: boolean };

/** So many names stand in a text; of the others the number. */
const NAMED = 20;

const PSEUDONYMS: LocalizedText = {
  az: ' Qorunan şəxslər təxəllüslə göstərilib; şəxsiyyətləri ayrıca, məxfi qaydada bildirilir.',
  en: ' Protected persons are named by pseudonym; who they are is told apart, under confidentiality.',
};

/** `2025-03-02` as `02.03.2025`; a partial date keeps what it has. */
const inFigures = (day: string): string => day.slice(0, 10).split('-').toReversed().join('.');

const periodOf = ({ since, until }: Gap, language: Language): string => {
  const days = [since, until].flatMap((day) => day ?? []).map(inFigures);
  if (days.length === 0) return language === 'az' ? 'bütün mövcud' : 'all that is on record';
  return [...new Set(days)].join(' – ');
};

const namesOf = (ids: readonly string[], known: ReadonlyMap<string, Named>, language: Language): string => {
  const names = ids.slice(0, NAMED).flatMap((id) => {
    const named = known.get(id);
    return (named?.title?.[language] ?? named?.label) || [];
  });
  const others = ids.length - NAMED;
  if (others > 0) names.push(language === 'az' ? `daha ${others}` : `${others} more`);
  return names.length > 0 ? names.join(', ') : '—';
};

const filled = (template: string, gap: Gap, known: ReadonlyMap<string, Named>, language: Language): string =>
  template.replaceAll(/\{(?<name>[a-z]+)\}/gu, (_whole, name: string) =>
    name === 'period' ? periodOf(gap, language) : namesOf(gap.particulars[name] ?? [], known, language),
  );

const namesProtected = (template: string, gap: Gap, known: ReadonlyMap<string, Named>): boolean =>
  Object.entries(gap.particulars).some(
    ([name, ids]) => template.includes(`{${name}}`) && ids.some((id) => known.get(id)?.isProtected),
  );

/** Without a number that is known an operator is asked for the numbers first. */
const requestOf = ({ request, requestWithout }: EnquiryRule, { particulars }: Gap): LocalizedText =>
  requestWithout && (particulars[requestWithout.particular] ?? []).length === 0
    ? requestWithout.request
    : request;

/** The gap in a sentence and the request, in both languages; a protected person has no other name than her pseudonym. */
export const drafted = (
  rule: EnquiryRule,
  gap: Gap,
  known: ReadonlyMap<string, Named>,
): { gap: LocalizedText; request: LocalizedText } => {
  const inBoth = (template: LocalizedText): LocalizedText => ({
    az: filled(template.az, gap, known, 'az'),
    en: filled(template.en, gap, known, 'en'),
  });
  const template = requestOf(rule, gap);
  const request = inBoth(template);
  const isSealed = namesProtected(template.en, gap, known);
  return {
    gap: inBoth(rule.gap),
    request: isSealed ? { az: request.az + PSEUDONYMS.az, en: request.en + PSEUDONYMS.en } : request,
  };
};
