import { useQuery } from '@apollo/client/react';
import { MessageNoticesDocument, NoticePeopleDocument } from '../api/operations.generated.ts';

export type ChosenPerson = { id: string; label: string };

/** Whom and which notices a message can be about: whom it names already, the people of its case, those whom notices seek. */
export const useChoices = (caseId: string, known: readonly ChosenPerson[]) => {
  const notices = useQuery(MessageNoticesDocument);
  const inCase = useQuery(NoticePeopleDocument, { variables: { caseId }, skip: caseId === '' });
  const board = notices.data?.notices.notices ?? [];
  const people = new Map(
    [
      ...known,
      ...(inCase.data?.case.people ?? []).map(({ person }) => person),
      ...board.map(({ person }) => person),
    ].flatMap(({ id, label }) => (label === '' ? [] : [[id, { id, label }] as const])),
  );
  return { people: [...people.values()], notices: board };
};
