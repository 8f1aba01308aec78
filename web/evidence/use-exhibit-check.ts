import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import {
  CheckExhibitDocument,
  type CheckExhibitQuery,
  type ExhibitInput,
} from '../api/operations.generated.ts';

/** Every look is a line of the audit trail: it is asked when the typing pauses, not at each letter. */
const PAUSE_MS = 300;

/** What is wrong with an exhibit as long as it is typed; nothing until it has been looked at. */
export const useExhibitCheck = (
  id: string,
  exhibit: ExhibitInput,
  isBegun: boolean,
): CheckExhibitQuery['checkExhibit'] => {
  const typed = JSON.stringify(exhibit);
  const [wanted] = useDebouncedValue(typed, PAUSE_MS);
  const { data } = useQuery(CheckExhibitDocument, {
    variables: { id, exhibit: JSON.parse(wanted) as ExhibitInput },
    fetchPolicy: 'no-cache',
    skip: !isBegun,
  });
  return wanted === typed ? (data?.checkExhibit ?? []) : [];
};
