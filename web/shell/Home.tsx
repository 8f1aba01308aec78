import { Navigate } from 'react-router';
import { useText } from '../i18n/Language.tsx';
import { useMe } from '../session/session.ts';
import { Page, PageTitle } from '../ui/Page.tsx';
import { sectionsOf } from './sections.ts';

/** Leads to the first section that the role has. */
export const Home = () => {
  const text = useText();
  const [first] = sectionsOf(useMe());
  if (first) return <Navigate to={first.path} replace />;
  return (
    <Page>
      <PageTitle title={text('failure.nothingForRole.title')} detail={text('failure.nothingForRole.text')} />
    </Page>
  );
};
