import { useApolloClient } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { type Failure, failureOf } from '../../api/failures.ts';
import {
  CheckElementDocument,
  type CheckElementQuery,
  type ElementInput,
} from '../../api/operations.generated.ts';
import { answered, asked } from '../network-requests.ts';
import { wasStopped } from '../use-task.ts';

/** Every look is a line of the audit trail: it is asked when the typing pauses, not at each letter. */
const PAUSE_MS = 300;
const LEAST_LETTERS = 2;

type Check = CheckElementQuery['checkElement'];
type Looked = { at: string; check: Check | null; failure: Failure | null };

/** What decides whom an element resembles. Its link and its grade do not. */
const identityOf = ({ kind, value, scheme, fin, role }: ElementInput): string =>
  JSON.stringify([kind, value, scheme, fin, role]);

/** How the element would be written and what it may be, as long as it is typed; null until there is enough of it and it has been looked at. */
export const useElementCheck = (element: ElementInput): { check: Check | null; failure: Failure | null } => {
  const client = useApolloClient();
  const [looked, setLooked] = useState<Looked | null>(null);
  // The source says nothing of what the element is: it is looked at when the element is recorded.
  const [wanted] = useDebouncedValue(JSON.stringify({ ...element, sourceText: '' }), PAUSE_MS);
  useEffect(() => {
    const variables = { element: JSON.parse(wanted) as ElementInput };
    if (variables.element.value.length < LEAST_LETTERS) return;
    const controller = new AbortController();
    const tell = (found: Omit<Looked, 'at'>): void => {
      if (!controller.signal.aborted) setLooked({ at: identityOf(variables.element), ...found });
    };
    const look = async (): Promise<void> => {
      try {
        const query = CheckElementDocument;
        const { data } = await client.query({ query, variables, ...asked(controller.signal) });
        const { problems, ...check } = answered(data).checkElement;
        tell({
          check: { ...check, problems: problems.filter(({ field }) => field !== 'sourceText') },
          failure: null,
        });
      } catch (error) {
        if (!wasStopped(error)) tell({ check: null, failure: failureOf(error) });
      }
    };
    void look();
    return () => controller.abort();
  }, [client, wanted]);
  return looked?.at === identityOf(element) ? looked : { check: null, failure: null };
};
