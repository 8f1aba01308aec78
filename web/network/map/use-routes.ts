import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { RoutesOfPeopleDocument } from '../../api/operations.generated.ts';
import { type Failure, failureOf } from '../../api/failures.ts';
import type { Chart } from '../../graph/network-state.ts';
import { MOST_KNOWN } from '../network-requests.ts';
import type { Routes } from './place-ties.ts';

/** `tooMany` where the chart has more people than may be asked about at once. */
export type RoutesState = {
  routes: Routes | null;
  failure: Failure | null;
  isTooMany: boolean;
  again: () => void;
};

/** What facts say of the places of the people on the chart, drawn or not; those of before until the new ones are there. Null while it is not wanted or not known. */
export const useRoutes = ({ elements }: Pick<Chart, 'elements'>, isWanted: boolean): RoutesState => {
  const ids = useMemo(
    () => [...elements.values()].flatMap(({ id, kind }) => (kind === 'Person' ? [id] : [])).sort(),
    [elements],
  );
  const isTooMany = ids.length > MOST_KNOWN;
  const { data, previousData, error, refetch } = useQuery(RoutesOfPeopleDocument, {
    variables: { ids },
    skip: !isWanted || ids.length === 0 || isTooMany,
    fetchPolicy: 'no-cache',
  });
  return {
    routes: isWanted ? ((data ?? previousData)?.routes ?? null) : null,
    failure: isWanted && error ? failureOf(error) : null,
    isTooMany: isWanted && isTooMany,
    again: () => void refetch(),
  };
};
