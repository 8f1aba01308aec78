import { useQuery } from '@apollo/client/react';
import { Alert } from '@mantine/core';
import { MemberDutiesDocument, type MemberDutiesQuery } from '../api/operations.generated.ts';
import { ToldDuties } from '../duties/ToldDuties.tsx';
import { useDuties } from '../duties/use-duties.ts';
import { LastDone } from '../offences/LastDone.tsx';
import { useInLanguage, useLabel, useText } from '../i18n/Language.tsx';
import { may, useMe } from '../session/session.ts';
import { PersonLink } from '../ui/Marks.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import css from './notices.module.css';

type Told = MemberDutiesQuery['noticesToWithdraw'][number]['toldDuties'];

type Duty = {
  about: { id: string; toldDuties: Told; mayTell: Told[number]['duty'][] };
  path: string;
  number: string;
  for: MemberDutiesQuery['noticesToWithdraw'][number]['withdrawFor'];
  case: { id: string; number: string };
  person: MemberDutiesQuery['noticesToWithdraw'][number]['person'];
  officer: MemberDutiesQuery['noticesToWithdraw'][number]['owner'];
};

/** What is to be withdrawn or ended in cases of the reader. */
const ofOwnCases = (data: MemberDutiesQuery, unnumbered: string): Duty[] => [
  ...data.noticesToWithdraw.flatMap(({ number, withdrawFor, case: file, person, owner, ...about }) =>
    file
      ? { about, path: `/notices/${about.id}`, number, for: withdrawFor, case: file, person, officer: owner }
      : [],
  ),
  ...data.searchesToEnd.flatMap(({ number, endFor, case: file, person, owner, ...about }) =>
    file
      ? {
          about,
          path: `/notices/searches/${about.id}`,
          number: number ?? unnumbered,
          for: endFor,
          case: file,
          person,
          officer: owner,
        }
      : [],
  ),
];

/** For members of a case who may not act themselves: which notice or search of theirs may not stand, why, and whom to tell. Whoever may act has it in his own list. */
export const MemberDuties = () => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  const me = useMe();
  const { data } = useQuery(MemberDutiesDocument, {
    skip: !may(me, 'notice:read') || may(me, 'notice:write'),
    fetchPolicy: 'cache-and-network',
  });
  const work = useDuties();
  const duties = data ? ofOwnCases(data, text('searches.openOne')) : [];
  if (duties.length === 0) return <LastDone of={work.last} />;
  return (
    <Alert
      color="red"
      role="region"
      aria-label={text('notices.duties')}
      title={text('notices.duties')}
      mb="md"
    >
      <LastDone of={work.last} />
      <ul className={css.duties}>
        {duties.map((duty) => (
          <li key={duty.about.id}>
            <TextLink to={duty.path}>{duty.number}</TextLink> · <PersonLink person={duty.person} /> ·{' '}
            <TextLink to={`/cases/${duty.case.id}`}>{duty.case.number}</TextLink>:{' '}
            <strong>{duty.for.map((one) => label('withdrawalDuty', one)).join('; ')}</strong>.{' '}
            {duty.officer?.officer
              ? text('notices.duties.tell', { name: inLanguage(duty.officer.officer.name) })
              : text('notices.duties.tellAny')}
            <ToldDuties about={duty.about} work={work} />
          </li>
        ))}
      </ul>
    </Alert>
  );
};
