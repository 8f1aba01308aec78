import type { TypedDocumentNode } from '@apollo/client';
import {
  AssignNoticeDocument,
  AssignSearchDocument,
  NoticeOfficersDocument,
  SearchOfficersDocument,
  type AssignNoticeMutation,
  type AssignNoticeMutationVariables,
  type NoticeOfficersQuery,
  type NoticeOfficersQueryVariables,
  type NoticeOwnersFragment,
} from '../api/operations.generated.ts';
import { SOUGHT_READ } from './sought-read.ts';

/** What is given to an officer: a notice, or the version of a domestic search that stands. */
export type Worked = {
  kind: 'notice' | 'search';
  id: string;
  owner: NoticeOwnersFragment | null;
  mayWrite: boolean;
};

type Doors = {
  assign: TypedDocumentNode<AssignNoticeMutation, AssignNoticeMutationVariables>;
  officers: TypedDocumentNode<NoticeOfficersQuery, NoticeOfficersQueryVariables>;
};

/** By which it is given, and who may have it. */
export const doorsOf: Record<Worked['kind'], Doors> = {
  notice: { assign: AssignNoticeDocument, officers: NoticeOfficersDocument },
  search: { assign: AssignSearchDocument, officers: SearchOfficersDocument },
};

/** What is read anew once it is given. */
export const GIVEN = {
  refetchQueries: SOUGHT_READ,
  awaitRefetchQueries: true,
};
