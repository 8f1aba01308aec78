import {
  IconBellRinging,
  IconChartBar,
  IconFileImport,
  IconFolders,
  IconHeartHandshake,
  IconLifebuoy,
  IconListCheck,
  IconMailbox,
  IconTopologyStar3,
  IconUsers,
  IconUsersGroup,
  IconWorld,
  type Icon,
} from '@tabler/icons-react';
import { NavLink } from 'react-router';
import { useText } from '../i18n/Language.tsx';
import { useMe } from '../session/session.ts';
import { sectionsOf, type SectionPath } from './sections.ts';
import css from './shell.module.css';

const ICONS: Record<SectionPath, Icon> = {
  '/cases': IconFolders,
  '/charts': IconTopologyStar3,
  '/countries': IconWorld,
  '/notices': IconBellRinging,
  '/messages': IconMailbox,
  '/imports': IconFileImport,
  '/matches': IconUsersGroup,
  '/victims': IconLifebuoy,
  '/support': IconHeartHandshake,
  '/report': IconChartBar,
  '/audit': IconListCheck,
  '/accounts': IconUsers,
};

export const Rail = () => {
  const text = useText();
  const me = useMe();
  return (
    <nav className={css.rail} aria-label={text('app.menu')}>
      <ul>
        {sectionsOf(me).map(({ path, name }) => {
          const SectionIcon = ICONS[path];
          return (
            <li key={path}>
              <NavLink to={path} className={css.place}>
                <SectionIcon size={22} stroke={1.5} aria-hidden />
                {text(name)}
              </NavLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
};
