import { Suspense } from 'react';
import { Link, Outlet } from 'react-router';
import { useText } from '../i18n/Language.tsx';
import { ProductMark } from '../ui/ProductMark.tsx';
import { PageSkeleton } from '../ui/States.tsx';
import { Rail } from './Rail.tsx';
import css from './shell.module.css';
import { TopBar } from './TopBar.tsx';

export const Shell = () => {
  const text = useText();
  return (
    <div className={css.shell}>
      <a href="#main" className={css.skip}>
        {text('app.skip')}
      </a>
      <header className={css.head}>
        <Link to="/" className={css.mark} aria-label={text('app.name')}>
          <ProductMark size={28} />
        </Link>
        <TopBar />
      </header>
      <Rail />
      <main id="main" className={css.main} tabIndex={-1}>
        <Suspense fallback={<PageSkeleton />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
};
