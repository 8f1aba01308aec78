import { Link, useLocation } from 'react-router';
import { useIsWaiting } from '../api/activity.ts';
import { useText } from '../i18n/Language.tsx';
import { comingFrom } from '../session/return-to.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { may, needsPurpose, useMe } from '../session/session.ts';
import { LanguageSwitch, ThemeSwitch } from '../ui/Preferences.tsx';
import { AccountMenu } from './AccountMenu.tsx';
import { AsOf } from './AsOf.tsx';
import { CaseInView } from './CaseInView.tsx';
import css from './shell.module.css';

const Purpose = () => {
  const text = useText();
  const { purpose } = useMe();
  const location = useLocation();
  const stated = purpose ?? text('bar.purpose.none');
  return (
    <Link
      to="/purpose"
      state={comingFrom(location, location.state)}
      className={css.purpose}
      title={stated}
      aria-label={text('bar.purpose.change', { purpose: stated })}
    >
      <small>{text('bar.purpose')}</small>
      <span>{stated}</span>
    </Link>
  );
};

/** Always says case, purpose and as-of date, so that no picture is read without them. */
export const TopBar = () => {
  const text = useText();
  const me = useMe();
  const isWaiting = useIsWaiting();
  return (
    <div className={css.bar}>
      {may(me, 'case:read') ? <CaseInView /> : <div className={css.case} />}
      {needsPurpose(me) && <Purpose />}
      <AsOf />
      {may(me, 'search:read') && (
        <search className={css.search}>
          <SearchBox />
        </search>
      )}
      {me.isDemo && (
        <div className={css.demo} title={text('app.demo')}>
          {text('app.demo')}
        </div>
      )}
      <div className={css.tools}>
        <LanguageSwitch />
        <ThemeSwitch />
        <AccountMenu />
      </div>
      {isWaiting && <div className={css.waiting} role="progressbar" aria-label={text('app.loading')} />}
    </div>
  );
};
