import { Button } from '@mantine/core';
import { IconFileText, IconFileCertificate, IconGavel, IconScale, IconTimeline } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useText } from '../i18n/Language.tsx';
import { may, useMe } from '../session/session.ts';
import css from './case.module.css';
import type { CaseOverview } from './people-by-role.ts';

/** The pages of a case beside this one, in the order in which a file grows. */
export const CaseParts = ({ of }: { of: Pick<CaseOverview, 'id' | 'kind'> }) => {
  const text = useText();
  const me = useMe();
  const parts = [
    { to: 'offences', title: text('offences.open'), Icon: IconGavel, isThere: may(me, 'offence:read') },
    { to: 'proceedings', title: text('steps.open'), Icon: IconTimeline, isThere: true },
    {
      to: 'evidence',
      title: text('evidence.open'),
      Icon: IconFileCertificate,
      isThere: may(me, 'evidence:read'),
    },
    {
      to: 'proof',
      title: text('proof.open'),
      Icon: IconScale,
      isThere: may(me, 'proof:read') && of.kind === 'CRIMINAL',
    },
    { to: 'dossiers', title: text('dossiers.title'), Icon: IconFileText, isThere: may(me, 'dossier:read') },
  ];
  return (
    <nav className={css.parts} aria-label={text('case.parts')}>
      {parts
        .filter(({ isThere }) => isThere)
        .map(({ to, title, Icon }) => (
          <Button
            key={to}
            variant="default"
            size="xs"
            component={Link}
            to={`/cases/${of.id}/${to}`}
            leftSection={<Icon size={16} aria-hidden />}
          >
            {title}
          </Button>
        ))}
    </nav>
  );
};
