import { useInLanguage, useText } from '../i18n/Language.tsx';
import { compareText } from '../i18n/letters.ts';
import { may, useMe } from '../session/session.ts';
import { NOBODY, ownersOf, type OwnedRow } from './notice-filter.ts';

/** Whose notices or searches may be looked at alone: one's own, those of one officer, those of nobody. */
export const useOwnerChoices = (rows: readonly OwnedRow[]): { value: string; label: string }[] => {
  const text = useText();
  const inLanguage = useInLanguage();
  const me = useMe();
  const writes = may(me, 'notice:write');
  return [
    ...(writes ? [{ value: me.id, label: text('notices.owner.mine') }] : []),
    ...ownersOf(rows)
      .filter(({ id }) => id !== me.id || !writes)
      .map(({ id, name }) => ({ value: id, label: inLanguage(name) }))
      .toSorted((a, b) => compareText(a.label, b.label)),
    { value: NOBODY, label: text('notices.owner.nobody') },
  ];
};
