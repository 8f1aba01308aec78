import type { DossierKind, HandlingCode } from '../graphql/types.generated.ts';
import type { CaseContent } from './case-content.ts';
import { templateOf } from './templates.ts';

/** What a provider permits by which code is lifted. */
const LIFTED_BY = { H1: 'COURT_FILE', H2: 'LEAVING' } as const;

/** The code that keeps a fact, a source or the record of a name out of a dossier of this kind; null when none does, or its provider has permitted the use. */
export const forbiddenIn = (
  { permissions }: CaseContent,
  kind: DossierKind,
): ((id: string, code: HandlingCode) => 'H1' | 'H2' | null) => {
  const { forbids } = templateOf(kind);
  const permitted = new Set(permissions.map(({ factId, allows }) => `${factId} ${allows}`));
  return (id, code) => {
    if ((code !== 'H1' && code !== 'H2') || !forbids.includes(code)) return null;
    return permitted.has(`${id} ${LIFTED_BY[code]}`) ? null : code;
  };
};
