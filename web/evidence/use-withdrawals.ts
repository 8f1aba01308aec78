import { useApolloClient } from '@apollo/client/react';
import {
  WithdrawCitationDocument,
  WithdrawSourceDocument,
  WithdrawExhibitEventDocument,
  WithdrawExhibitFileDocument,
} from '../api/operations.generated.ts';
import type { Refusals } from './WithdrawForReason.tsx';

/** Takes back what the reader has recorded himself; false when something that rests on it stands against it. */
export const useWithdrawals = () => {
  const client = useApolloClient();
  return {
    source: async (id: string): Promise<boolean> => {
      const { data } = await client.mutate({ mutation: WithdrawSourceDocument, variables: { id } });
      return data?.withdrawSource.id === id;
    },
    event: async (id: string): Promise<boolean> => {
      const { data } = await client.mutate({ mutation: WithdrawExhibitEventDocument, variables: { id } });
      return data?.withdrawExhibitEvent.id === id;
    },
    file: async (id: string): Promise<boolean> => {
      const { data } = await client.mutate({ mutation: WithdrawExhibitFileDocument, variables: { id } });
      return data?.withdrawExhibitFile.id === id;
    },
    citation: async (id: string): Promise<boolean> => {
      const { data } = await client.mutate({ mutation: WithdrawCitationDocument, variables: { id } });
      return data?.withdrawCitation.id === id;
    },
    /** What another has recorded, with the reason; what is wrong with that. */
    citationFor: async (id: string, reason: string): Promise<Refusals> => {
      const variables = { id, reason };
      const { data } = await client.mutate({ mutation: WithdrawCitationDocument, variables });
      return data?.withdrawCitation.problems ?? [];
    },
    eventFor: async (id: string, reason: string): Promise<Refusals> => {
      const variables = { id, reason };
      const { data } = await client.mutate({ mutation: WithdrawExhibitEventDocument, variables });
      return data?.withdrawExhibitEvent.problems ?? [];
    },
  };
};
