import { useState, type ReactNode } from 'react';
import { createPortal, flushSync } from 'react-dom';
import css from './messages.module.css';

/** A text on paper: what to render, and the way to print a text, with the page behind it left out. */
export const usePaper = (): { paper: ReactNode; print: (text: string) => void } => {
  const [printed, setPrinted] = useState<string | null>(null);
  return {
    paper:
      printed !== null &&
      createPortal(
        <pre className={css.paper} dir="auto">
          {printed}
        </pre>,
        document.body,
      ),
    print: (text) => {
      window.addEventListener('afterprint', () => setPrinted(null), { once: true });
      // It has to be there before the browser looks at the page.
      flushSync(() => setPrinted(text));
      window.print();
    },
  };
};
