import type { MessageLanguage } from '../api/operations.generated.ts';

/** In which forms are filled. */
export const FORM_LANGUAGES = ['AZ', 'EN', 'TR', 'RU'] as const satisfies MessageLanguage[];
export type FormLanguage = (typeof FORM_LANGUAGES)[number];

/** In which language the offices of a country are written to, where no other is chosen. */
export const usualIn = (country: string): FormLanguage =>
  country === 'TR' ? 'TR' : ['RU', 'BY', 'KZ', 'KG', 'TJ'].includes(country) ? 'RU' : 'EN';
