import { useApolloClient } from '@apollo/client/react';
import {
  type EvidenceSourceQuery,
  RestoreCitationDocument,
  RestoreExhibitEventDocument,
  RestoreExhibitFileDocument,
  RestoreSourceDocument,
} from '../api/operations.generated.ts';

type Fact = NonNullable<EvidenceSourceQuery['evidenceSource']['citations'][number]['fact']>;

/** Brings back what the reader has just withdrawn, as it was. False when something stands against it since. */
export const useRestorings = () => {
  const client = useApolloClient();
  return {
    source: async (id: string): Promise<boolean> => {
      const { data } = await client.mutate({ mutation: RestoreSourceDocument, variables: { id } });
      return data?.restoreSource.id === id;
    },
    event: async (id: string): Promise<boolean> => {
      const { data } = await client.mutate({ mutation: RestoreExhibitEventDocument, variables: { id } });
      return data?.restoreExhibitEvent.id === id;
    },
    file: async (id: string): Promise<boolean> => {
      const { data } = await client.mutate({ mutation: RestoreExhibitFileDocument, variables: { id } });
      return data?.restoreExhibitFile.id === id;
    },
    citation: async (id: string, fact: Fact): Promise<boolean> => {
      const ends = [fact.from, fact.to].flatMap((end) => end?.id ?? []);
      const { data } = await client.mutate({ mutation: RestoreCitationDocument, variables: { id, ends } });
      return data?.restoreCitation.id === id;
    },
  };
};
