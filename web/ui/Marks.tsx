import { Tooltip } from '@mantine/core';
import { IconShieldLock, IconUserSearch } from '@tabler/icons-react';
import type { Certainty, NoticeColour } from '../api/operations.generated.ts';
import { useLabel, useText } from '../i18n/Language.tsx';
import css from './marks.module.css';
import { NOTICE_FILL } from './notice-colours.ts';
import { TextLink } from './TextLink.tsx';

const DASHES: Record<Certainty, string | undefined> = {
  CONFIRMED: undefined,
  PROBABLE: '6 3',
  PRESUMED: '2 3',
  REFUTED: undefined,
};

/** The line of the network (solid, dashed, dotted, grey) with its word. */
export const CertaintyMark = ({ certainty }: { certainty: Certainty }) => (
  <span className={css.mark}>
    <svg width="20" height="8" aria-hidden className={certainty === 'REFUTED' ? css.refuted : undefined}>
      <line x1="1" y1="4" x2="19" y2="4" className={css.line} strokeDasharray={DASHES[certainty]} />
    </svg>
    {useLabel()('certainty', certainty)}
  </span>
);

/** A notice is an octagon in its own colour, a diffusion an open one: the shape and the word say it without the colour. */
export const NoticeMark = ({ colour }: { colour: NoticeColour }) => (
  <span className={css.mark}>
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden>
      <path
        d="M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3z"
        className={css.notice}
        fill={NOTICE_FILL[colour]}
      />
    </svg>
    {useLabel()('noticeColour', colour)}
  </span>
);

export const WantedMark = () => (
  <span className={css.wanted}>
    <IconUserSearch size={12} aria-hidden />
    {useText()('common.wanted')}
  </span>
);

/** The Admiralty grade, explained on hover and focus. */
export const GradeMark = ({ grade }: { grade: string }) => {
  const text = useText();
  const label = useLabel();
  const meaning = text('common.grade.hint', {
    source: label('sourceGrade', grade.slice(0, 1)),
    information: label('informationGrade', grade.slice(1)),
  });
  return (
    <Tooltip label={meaning}>
      <span className={css.grade}>
        <span aria-hidden>{grade}</span>
        <span className="visually-hidden">{`${grade}. ${meaning}`}</span>
      </span>
    </Tooltip>
  );
};

/** The handling code; everything but H0 restricts what may be done, and says so on hover. */
export const HandlingMark = ({ handling }: { handling: string }) => {
  const meaning = useLabel()('handling', handling);
  return (
    <Tooltip label={meaning}>
      <span className={css.grade}>
        <span aria-hidden>{handling}</span>
        <span className="visually-hidden">{`${handling}. ${meaning}`}</span>
      </span>
    </Tooltip>
  );
};

type PersonLinkProps = { person: { id: string; label: string; isProtected: boolean }; strong?: boolean };

/** A person by name, a protected one by pseudonym with the sign that it is one. */
export const PersonLink = ({ person, strong = false }: PersonLinkProps) => {
  const text = useText();
  // Somebody on a notice whose name lies in a case of others.
  if (person.label === '') return <span className={css.nameless}>{text('common.nameless')}</span>;
  const link = (
    <TextLink to={`/people/${person.id}`} strong={strong}>
      {person.label}
    </TextLink>
  );
  if (!person.isProtected) return link;
  return (
    <span className={css.pseudonym}>
      {link}
      <Tooltip label={text('common.protected.hint')}>
        <IconShieldLock size={14} role="img" aria-label={text('common.protected')} />
      </Tooltip>
    </span>
  );
};
