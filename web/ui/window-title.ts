import { useEffect } from 'react';
import { useText } from '../i18n/Language.tsx';

/** Names the browser's window after the page. */
export const useWindowTitle = (title: string): void => {
  const appName = useText()('app.name');
  useEffect(() => {
    document.title = `${title} · ${appName}`;
  }, [title, appName]);
};
