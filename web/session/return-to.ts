const PASSED_THROUGH = ['/sign-in', '/purpose'];

type Here = { pathname: string; search: string; hash: string };

/** State for a navigation that should come back here. Going from one gate to the next keeps the first place. */
export const comingFrom = ({ pathname, search, hash }: Here, state: unknown): { from: string } => ({
  from: PASSED_THROUGH.includes(pathname) ? placeToReturnTo(state) : pathname + search + hash,
});

/** The place of this workspace named in the state of a navigation; "/" when there is none or it leads elsewhere. */
export const placeToReturnTo = (state: unknown): string => {
  if (typeof state !== 'object' || state === null || !('from' in state)) return '/';
  const { from } = state;
  if (typeof from !== 'string' || !/^\/(?![/\\])/.test(from)) return '/';
  return PASSED_THROUGH.some((path) => from === path || from.startsWith(`${path}?`)) ? '/' : from;
};
