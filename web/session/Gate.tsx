import type { ReactNode } from 'react';
import { useText } from '../i18n/Language.tsx';
import { LanguageSwitch, ThemeSwitch } from '../ui/Preferences.tsx';
import { ProductMark } from '../ui/ProductMark.tsx';
import css from './gate.module.css';

/** The page before the workspace: one panel, with language and theme already at hand. */
export const Gate = ({ children, isWide = false }: { children: ReactNode; isWide?: boolean }) => {
  const text = useText();
  return (
    <div className={css.gate}>
      <header className={css.tools}>
        <LanguageSwitch />
        <ThemeSwitch />
      </header>
      <main className={isWide ? css.wide : css.panel}>
        <div className={css.brand}>
          <ProductMark size={36} />
          <div>
            <div className={css.brandName}>{text('app.name')}</div>
            <p>{text('app.tagline')}</p>
          </div>
        </div>
        {children}
      </main>
    </div>
  );
};
