import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';

type Problems = readonly { field: string | null; text: { az: string; en: string } }[];

/** Every look is a line of the audit trail: it is asked when the typing pauses, not at each letter. */
const PAUSE_MS = 300;

/** What is wrong with what is typed, as long as it is typed; nothing until it has been looked at. The answer has one field. */
export const useCheck = <Data extends Record<string, Problems>, Asked extends OperationVariables>(
  document: TypedDocumentNode<Data, Asked>,
  variables: Asked,
  isBegun: boolean,
): Problems => {
  const typed = JSON.stringify(variables);
  const [wanted] = useDebouncedValue(typed, PAUSE_MS);
  const { data } = useQuery<Record<string, Problems>>(document, {
    variables: JSON.parse(wanted) as OperationVariables,
    fetchPolicy: 'no-cache',
    skip: !isBegun,
  });
  return wanted === typed ? (Object.values(data ?? {})[0] ?? []) : [];
};
