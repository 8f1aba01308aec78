import { useState } from 'react';
import { useInLanguage } from '../i18n/Language.tsx';
import type { Wrong } from './LinkFields.tsx';

type Problems = readonly { field: string | null; text: { az: string; en: string } }[];
type Typed = Readonly<Record<string, string | string[]>>;

const isSame = (one: Typed | null, other: Typed, field: string): boolean =>
  one !== null && String(one[field] ?? '') === String(other[field] ?? '');

/**
 * What is wrong with the fields of a form: as checked once a field is another than the form began with, and as refused while it is what was sent. `sending` remembers
 * what is sent.
 */
export const useWrong = (
  { fresh, values }: { fresh: Typed; values: Typed },
  { checked, refused }: { checked: Problems; refused: Problems | undefined },
): { wrong: Wrong; sending: () => void } => {
  const inLanguage = useInLanguage();
  const [sent, setSent] = useState<Typed | null>(null);
  const wrong: Wrong = (field) => {
    const seen = checked.filter((one) => one.field !== null && !isSame(fresh, values, one.field));
    const standing = (refused ?? []).filter((one) => one.field === null || isSame(sent, values, one.field));
    const found = [...seen, ...standing].find((one) => one.field === field);
    return found && inLanguage(found.text);
  };
  return { wrong, sending: () => setSent(values) };
};
