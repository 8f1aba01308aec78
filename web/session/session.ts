import { createContext, useContext } from 'react';
import type { CurrentSessionQuery } from '../api/operations.generated.ts';

export type Me = CurrentSessionQuery['me'];

export const SessionContext = createContext<Me | null>(null);

/** The person who is signed in. Used only under `RequireSession`. */
export const useMe = (): Me => {
  const me = useContext(SessionContext);
  if (me === null) throw new Error('useMe is used outside RequireSession');
  return me;
};

export const may = (me: Me, permission: string): boolean => me.permissions.includes(permission);

/** Whoever can read cases or help to victims says why before any is opened. */
export const needsPurpose = (me: Me): boolean => may(me, 'case:read') || may(me, 'support:read');
