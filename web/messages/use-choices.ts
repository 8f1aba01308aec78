import { useQuery } from '@apollo/client/react';
import { MessageNoticesDocument, NoticePeopleDocument } from '../api/operations.generated.ts';

export type ChosenPerson = { id: string; label: string };
export type ChosenNotice = { id: string; number: string; person: ChosenPerson };

/** Whom and which notices a message can be about: what it names already, the people of its case, those whom notices seek. */
export const useChoices = (
  caseId: string,
  known: readonly ChosenPerson[],
  knownNotices: readonly ChosenNotice[] = [],
) => {
  const notices = useQuery(MessageNoticesDocument);
  const inCase = useQuery(NoticePeopleDocument, { variables: { caseId }, skip: caseId === '' });
  const board = [
    ...new Map(
      [...knownNotices, ...(notices.data?.notices.notices ?? [])].map((one) => [one.id, one] as const),
    ).values(),
  ];
  const people = new Map(
    [
      ...known,
      ...(inCase.data?.case.people ?? []).map(({ person }) => person),
      ...board.map(({ person }) => person),
    ].flatMap(({ id, label }) => (label === '' ? [] : [[id, { id, label }] as const])),
  );
  return { people: [...people.values()], notices: board };
};
