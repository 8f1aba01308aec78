import { formatDay } from './format.ts';
import { hasLabel, labelOf, type LabelGroup } from './labels.ts';
import type { Language } from './language.ts';

const BETWEEN = ' · ';
/** The kind of an exhibit, and as what a statement was given. */
const GROUPS: readonly LabelGroup[] = ['exhibitKind', 'statementAs'];

/** "12 · BORDER_REGISTER" → "12 · Border register", "VICTIM · 2025-03-01" → "As a victim · 1 March 2025"; other words stay as they are. */
export const sourceTitle = (title: string, language: Language): string =>
  title
    .split(BETWEEN)
    .map((part) => {
      const group = GROUPS.find((candidate) => hasLabel(candidate, part));
      return group ? labelOf(language, group, part) : formatDay(part, language);
    })
    .join(BETWEEN);
