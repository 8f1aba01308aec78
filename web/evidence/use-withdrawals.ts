import { useApolloClient } from '@apollo/client/react';
import {
  WithdrawCitationDocument,
  WithdrawExhibitDocument,
  WithdrawExhibitEventDocument,
  WithdrawExhibitFileDocument,
} from '../api/operations.generated.ts';

/** Takes back what the reader has recorded himself; false when something that rests on it stands against it. */
export const useWithdrawals = () => {
  const client = useApolloClient();
  return {
    exhibit: async (id: string): Promise<boolean> => {
      const { data } = await client.mutate({ mutation: WithdrawExhibitDocument, variables: { id } });
      return data?.withdrawExhibit.id === id;
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
  };
};
