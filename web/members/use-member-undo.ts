import { useApolloClient, useMutation } from '@apollo/client/react';
import {
  CaseMembersDocument,
  EndMembershipDocument,
  GiveMembershipDocument,
  type MemberFragment,
} from '../api/operations.generated.ts';
import type { LastDone, Reply } from '../offences/use-last-done.ts';
import { membershipInput, memberValues, readAt } from './member-form.ts';

// Whoever changes his own level sees other buttons on the page of the case.
export const MEMBER_QUERIES = ['CaseMembers', 'CaseTasks', 'CaseOverview'];
const options = { refetchQueries: MEMBER_QUERIES };

/** The way back: who was let in is taken out, who was changed is as before, who was taken out is let in again as he was. */
export const useMemberUndo = (caseId: string, last: LastDone) => {
  const client = useApolloClient();
  const [giveMembership] = useMutation(GiveMembershipDocument, options);
  const [endMembership] = useMutation(EndMembershipDocument, options);
  /** A membership that another gave meanwhile is not written over: what is told is how somebody is in the case now. */
  const give = async (as: MemberFragment, seen: MemberFragment | null): Promise<Reply> => {
    const membership = membershipInput(memberValues(as), caseId, seen);
    return (await giveMembership({ variables: { membership } })).data?.giveMembership;
  };
  const end = async (seen: MemberFragment): Promise<Reply> => {
    const variables = { caseId, userId: seen.id, seenAt: readAt(seen) ?? '' };
    return (await endMembership({ variables })).data?.endMembership;
  };
  return {
    given: async (id: string, before: MemberFragment | null): Promise<void> => {
      const { data } = await client.query({
        query: CaseMembersDocument,
        variables: { caseId },
        fetchPolicy: 'network-only',
      });
      const now = data?.caseMembers.members.find((one) => one.id === id);
      const back = async (): Promise<void> => {
        if (now)
          last.told(before ? await give(before, now) : await end(now), {
            says: before ? 'steps.done.recorded' : 'steps.done.withdrawn',
            undo: null,
          });
      };
      last.did({ says: 'steps.done.recorded', undo: now ? back : null });
    },
    end: async (member: MemberFragment): Promise<void> =>
      last.told(await end(member), {
        says: 'steps.done.withdrawn',
        undo: async () => last.told(await give(member, null), { says: 'steps.done.recorded', undo: null }),
      }),
  };
};
