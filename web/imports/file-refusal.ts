import { CombinedGraphQLErrors } from '@apollo/client/errors';
import type { BothLanguages } from '../i18n/language.ts';

/** Why the file cannot be read in this way and what to do, as the server said it. Null for every other failure. */
export const fileRefusal = (error: unknown): BothLanguages | null => {
  if (!CombinedGraphQLErrors.is(error)) return null;
  for (const { extensions } of error.errors) {
    const { az, en } = extensions ?? {};
    if (typeof az === 'string' && typeof en === 'string') return { az, en };
  }
  return null;
};
