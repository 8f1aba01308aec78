import { useApolloClient } from '@apollo/client/react';
import {
  CiteFactDocument,
  type EvidenceSourceQuery,
  RecordExhibitDocument,
  RecordExhibitEventDocument,
  RecordToldDocument,
} from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { inputOf, valuesOf } from './exhibit-form.ts';
import { toldInputOf, toldValuesOf } from './told-form.ts';

type Source = EvidenceSourceQuery['evidenceSource'];
type Event = Source['events'][number];
type Citation = Source['citations'][number];

/** Records anew what the reader has just withdrawn: nothing rested on it. False when something stands against it since. */
export const useRestorings = () => {
  const client = useApolloClient();
  return {
    source: async (source: Source): Promise<boolean> => {
      const { caseId, kind } = source;
      const id = newUlid();
      if (kind === 'EXHIBIT') {
        const variables = { id, exhibit: inputOf(caseId, valuesOf(source)) };
        const { data } = await client.mutate({ mutation: RecordExhibitDocument, variables });
        return data?.recordExhibit.id === id;
      }
      // What is only words is recorded by nobody.
      if (kind === 'WORDS') return false;
      const variables = { id, told: toldInputOf(caseId, kind, toldValuesOf(source)) };
      const { data } = await client.mutate({ mutation: RecordToldDocument, variables });
      return data?.recordTold.id === id;
    },
    event: async (sourceId: string, event: Event): Promise<boolean> => {
      const { kind, on, fromWhom, toWhom, ground, by, document } = event;
      const id = newUlid();
      const variables = { id, sourceId, event: { kind, on, fromWhom, toWhom, ground, by, document } };
      const { data } = await client.mutate({ mutation: RecordExhibitEventDocument, variables });
      return data?.recordExhibitEvent.id === id;
    },
    citation: async (
      sourceId: string,
      fact: NonNullable<Citation['fact']>,
      { locator, quote, fileId, against }: Citation,
    ): Promise<boolean> => {
      const id = newUlid();
      const ends = [fact.from, fact.to].flatMap((end) => end?.id ?? []);
      const variables = { id, factId: fact.id, ends, sourceId, locator, quote, fileId, against };
      const { data } = await client.mutate({ mutation: CiteFactDocument, variables });
      return data?.citeFact.id === id;
    },
  };
};
