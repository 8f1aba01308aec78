import { importLabelsAz } from '../imports/labels.az.ts';
import { importLabelsEn } from '../imports/labels.en.ts';
import { enumLabelsAz } from './enum-labels.az.ts';
import { enumLabelsEn } from './enum-labels.en.ts';
import type { Language } from './language.ts';
import { linkLabelsAz } from './link-labels.az.ts';
import { linkLabelsEn } from './link-labels.en.ts';
import { procedureLabelsAz } from './procedure-labels.az.ts';
import { procedureLabelsEn } from './procedure-labels.en.ts';

const az = { ...enumLabelsAz, ...linkLabelsAz, ...procedureLabelsAz, ...importLabelsAz };
export type LabelGroup = keyof typeof az;

export const LABELS: Record<Language, Record<LabelGroup, Readonly<Record<string, string>>>> = {
  az,
  en: { ...enumLabelsEn, ...linkLabelsEn, ...procedureLabelsEn, ...importLabelsEn },
};

/** The word for a code. A code that a newer server knows and this page does not is shown readably rather than hidden. */
export const labelOf = (language: Language, group: LabelGroup, code: string): string => {
  const labels = LABELS[language][group];
  return Object.hasOwn(labels, code) ? (labels[code] ?? code) : code.replaceAll('_', ' ');
};

export const hasLabel = (group: LabelGroup, code: string): boolean => Object.hasOwn(LABELS.az[group], code);

export const codesOf = (group: LabelGroup): string[] => Object.keys(LABELS.az[group]);
