import { useEffect, useEffectEvent } from 'react';

/** Has the browser ask before a window closes, or loads anew, that has work which is kept nowhere else. */
export const useAskBeforeClosing = (isUnsaved: () => boolean): void => {
  const isLost = useEffectEvent(isUnsaved);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (isLost()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);
};
