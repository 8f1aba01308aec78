import type { NetworkCardQuery } from '../api/operations.generated.ts';
import { formatDay } from '../i18n/format.ts';
import { hasLabel, type LabelGroup } from '../i18n/labels.ts';
import { useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { usePlaceNames } from '../i18n/use-place-names.ts';
import { GradeMark, HandlingMark } from '../ui/Marks.tsx';
import css from './card.module.css';

type Value = NetworkCardQuery['card']['values'][number];

/** Which list of words a value is a code of. */
const CODES: Record<string, LabelGroup> = {
  SEX: 'sex',
  FORM: 'groupForm',
  PLACE_KIND: 'placeKind',
  ORGANISATION_KIND: 'organisationKind',
  DOCUMENT_TYPE: 'documentType',
  AUTHENTICITY: 'documentAuthenticity',
  SCHEME: 'identifierScheme',
  ROLE: 'caseRole',
};
const DAYS = new Set(['BIRTH', 'ACTIVE_FROM', 'DISMANTLED_ON']);
const PLACES = new Set(['CITIZENSHIP', 'COUNTRY', 'DISTRICT']);
const DETAILS: readonly LabelGroup[] = [
  'nameKind',
  'datePrecision',
  'documentType',
  'identifierScheme',
  'documentAuthenticity',
];

const useShown = () => {
  const label = useLabel();
  const language = useLanguage();
  const places = usePlaceNames();
  return {
    value: ({ name, value }: Value): string => {
      if (PLACES.has(name)) return places.get(value) ?? value;
      if (DAYS.has(name)) return formatDay(value, language);
      const group = CODES[name];
      return group ? label(group, value) : value;
    },
    detail: (detail: string): string => {
      const group = DETAILS.find((candidate) => hasLabel(candidate, detail));
      return group ? label(group, detail) : detail;
    },
  };
};

/** The same thing said by several sources is one value with several marks. */
const bySaying = (values: readonly Value[]): Value[][] => {
  const sayings = new Map<string, Value[]>();
  for (const value of values) {
    const key = `${value.value}\n${value.detail ?? ''}`;
    sayings.set(key, [...(sayings.get(key) ?? []), value]);
  }
  return [...sayings.values()];
};

/** Records of one case with one grade are one mark, with how many they are. */
const bySource = (values: readonly Value[]): [Value, number][] => {
  const sources = new Map<string, [Value, number]>();
  for (const value of values) {
    const key = `${value.case?.id ?? ''} ${value.grade ?? ''} ${value.handling ?? ''}`;
    sources.set(key, [value, (sources.get(key)?.[1] ?? 0) + 1]);
  }
  return [...sources.values()];
};

const Saying = ({ values }: { values: readonly Value[] }) => {
  const shown = useShown();
  const [first] = values;
  if (!first) return null;
  return (
    <dd>
      <span dir="auto">{shown.value(first)}</span>
      {first.detail !== null && first.name !== 'BIRTH' && (
        <small className={css.detail}>{shown.detail(first.detail)}</small>
      )}
      <span className={css.said}>
        {bySource(values).map(([{ grade, handling, case: of }, times]) => (
          <span key={`${of?.id ?? ''} ${grade ?? ''} ${handling ?? ''}`} className={css.marks}>
            {grade !== null && <GradeMark grade={grade} />}
            {handling !== null && handling !== 'H0' && <HandlingMark handling={handling} />}
            {of && <small className={css.quiet}>{of.number}</small>}
            {times > 1 && <small className={css.quiet}>×{times}</small>}
          </span>
        ))}
      </span>
    </dd>
  );
};

/** What sources say of the element itself: every value with its case, grade and handling code. */
export const CardValues = ({ values }: { values: readonly Value[] }) => {
  const text = useText();
  const label = useLabel();
  const names = [...new Set(values.map(({ name }) => name))];
  return (
    <section className={css.part} aria-label={text('network.card.values')}>
      <dl className={css.values}>
        {names.map((name) => (
          <div key={name}>
            <dt>{label('cardValue', name)}</dt>
            {bySaying(values.filter((value) => value.name === name)).map((said) => (
              <Saying key={`${said[0]?.value} ${said[0]?.detail}`} values={said} />
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
};
