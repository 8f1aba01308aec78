import { isOptionsGroup, type ComboboxParsedItem, type OptionsFilter } from '@mantine/core';
import { searchable } from '../i18n/letters.ts';

/** What is typed finds a word with or without its Azerbaijani letters; Mantine's own search would confuse I, ı, İ and i. */
export const searchableOptions: OptionsFilter = ({ options, search }) => {
  const words = searchable(search).split(' ').filter(Boolean);
  const fits = (label: string): boolean => words.every((word) => searchable(label).includes(word));
  return options.flatMap((option): ComboboxParsedItem[] => {
    if (!isOptionsGroup(option)) return fits(option.label) ? [option] : [];
    // The name of a group finds all that is in it.
    const isFound = typeof option.group === 'string' && fits(option.group);
    const items = isFound ? option.items : option.items.filter(({ label }) => fits(label));
    return items.length > 0 ? [{ ...option, items }] : [];
  });
};
