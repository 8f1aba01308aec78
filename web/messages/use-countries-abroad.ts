import { compareText } from '../i18n/letters.ts';
import { usePlaceNames } from '../i18n/use-place-names.ts';

const COUNTRY = /^[A-Z]{2}$/u;

/** Every country but our own, by its name, to be chosen from. */
export const useCountriesAbroad = (): { value: string; label: string }[] =>
  [...usePlaceNames()]
    .filter(([code]) => COUNTRY.test(code) && code !== 'AZ')
    .map(([value, label]) => ({ value, label }))
    .toSorted((a, b) => compareText(a.label, b.label));
