import type {
  ChildAge,
  ChildTie,
  VictimArrivalInput,
  VictimArrivalPartsFragment,
  VictimCameBy,
  VictimChildInput,
} from '../api/operations.generated.ts';
import { dayTyped, typedDay } from '../i18n/typed-day.ts';

export const WAYS = [
  'SELF',
  'FAMILY',
  'HOTLINE',
  'NGO',
  'EMBASSY',
  'HEALTH_OR_SCHOOL',
  'OTHER_BODY',
] as const satisfies VictimCameBy[];
export const AGES = ['AGE_0_2', 'AGE_3_5', 'AGE_6_13', 'AGE_14_17'] as const satisfies ChildAge[];
export const TIES = ['OWN', 'ADOPTED', 'WARD'] as const satisfies ChildTie[];
export const SEXES = ['F', 'M', 'U'] as const;

/** Kept as a draft, so everything is a text. */
export type ArrivalValues = { on: string; cameBy: string; ground: string; agrees: string };

export const arrivalValues = (arrival: VictimArrivalPartsFragment | null, today: string): ArrivalValues => ({
  on: typedDay(arrival?.on ?? today),
  cameBy: arrival?.cameBy ?? 'SELF',
  ground: arrival?.ground ?? '',
  agrees: arrival?.agrees ? 'yes' : '',
});

export const arrivalInput = ({ on, cameBy, ground, agrees }: ArrivalValues): VictimArrivalInput => ({
  on: dayTyped(on) ?? on,
  cameBy: WAYS.find((one) => one === cameBy) ?? 'SELF',
  ground,
  agrees: agrees === 'yes',
});

export const NEW_CHILD: VictimChildInput = { age: 'AGE_6_13', tie: 'OWN', sex: 'U' };

/** Children as one text of a draft: `AGE_6_13 OWN F;AGE_0_2 WARD U`. */
export const childrenText = (children: readonly VictimChildInput[]): string =>
  children.map(({ age, tie, sex }) => `${age} ${tie} ${sex}`).join(';');

/** What is no child in a text that was kept is left out. */
export const childrenIn = (kept: string): VictimChildInput[] =>
  kept.split(';').flatMap((one) => {
    const [ageText, tieText, sexText] = one.split(' ');
    const age = AGES.find((code) => code === ageText);
    const tie = TIES.find((code) => code === tieText);
    const sex = SEXES.find((code) => code === sexText);
    return age && tie && sex ? [{ age, tie, sex }] : [];
  });

/** Whether what is typed may still become a year of birth, or is one. */
export const isYearTyped = (typed: string, today: string): boolean => {
  const year = typed.trim();
  return (
    year === '' ||
    /^\d{1,3}$/u.test(year) ||
    (/^\d{4}$/u.test(year) && year >= '1900' && year <= today.slice(0, 4))
  );
};
