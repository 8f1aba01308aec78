import { useApolloClient } from '@apollo/client/react';
import { IconShieldLock } from '@tabler/icons-react';
import { useParams } from 'react-router';
import { CiteControl } from '../evidence/CiteControl.tsx';
import { WithdrawCitation } from '../evidence/WithdrawCitation.tsx';
import { formatDay } from '../i18n/format.ts';
import { hasLabel, type LabelGroup } from '../i18n/labels.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { sourceTitle } from '../i18n/source-title.ts';
import { CertaintyMark } from '../ui/Marks.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import type { ProofCell, ProofSource } from './falls.ts';
import css from './proof.module.css';

const SAYS: readonly LabelGroup[] = ['linkType', 'means', 'controlMethod', 'exploitationForm', 'recordSays'];

type Fact = ProofCell['facts'][number];
type Sources = ReadonlyMap<string, ProofSource>;

type CitationsProps = { of: Fact['citations']; sources: Sources; onChanged: () => void };

const Citations = ({ of, sources, onChanged }: CitationsProps) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  if (of.length === 0) return <p className={css.none}>{text('proof.noSource')}</p>;
  return (
    <ul className={css.citations}>
      {of.map(({ sourceId, locator, against, citationId, mayWithdraw }) => {
        const source = sources.get(sourceId);
        if (!source) return null;
        const { kind, title, discounted } = source;
        return (
          <li key={citationId} data-discounted={discounted ?? undefined}>
            {against && <strong>{text('proof.against')} </strong>}
            <span>
              {label('sourceKind', kind)}: {sourceTitle(title, language)}
              {locator !== null && `, ${locator}`}
            </span>
            {discounted !== null && (
              <em> {text('proof.doesNotCount', { why: label('discountReason', discounted) })}</em>
            )}
            {mayWithdraw && <WithdrawCitation id={citationId} onWithdrawn={onChanged} />}
          </li>
        );
      })}
    </ul>
  );
};

/** Who may know of an element that hangs on too little. */
const CouldShow = ({ ids, sources }: { ids: readonly string[]; sources: Sources }) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const titles = ids.flatMap((id) => {
    const source = sources.get(id);
    return source ? [`${label('sourceKind', source.kind)}: ${sourceTitle(source.title, language)}`] : [];
  });
  return titles.length === 0 ? null : (
    <p className={css.could}>{text('proof.couldShow', { sources: titles.join('; ') })}</p>
  );
};

type Props = { cell: ProofCell; sources: Sources; accusedId: string };

/** The facts that state an element, with what each rests on. */
export const ProofFacts = ({ cell, sources, accusedId }: Props) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const { caseId = '' } = useParams();
  const client = useApolloClient();
  const reread = (): void => {
    // What fails is shown by the query itself.
    void client.refetchQueries({ include: 'active' }).catch(() => undefined);
  };
  const said = (code: string): string => {
    const group = SAYS.find((candidate) => hasLabel(candidate, code));
    return group ? label(group, code) : formatDay(code, language);
  };
  if (cell.facts.length === 0) return <p className={css.none}>{text('proof.noFacts')}</p>;
  return (
    <>
      <ul className={css.facts} aria-label={text('proof.facts')}>
        {cell.facts.map(({ id, says, about, certainty, isAgainst, citations }) => (
          <li key={id}>
            <p className={css.fact}>
              {isAgainst && <strong>{text('proof.against')}</strong>}
              <span>{says.map((code) => said(code)).join(', ')}</span>
              {about?.kind === 'Person' && <TextLink to={`/people/${about.id}`}>{about.label}</TextLink>}
              {about !== null && about.kind !== 'Person' && (
                <span>{about.title ? inLanguage(about.title) : about.label}</span>
              )}
              {about?.isProtected === true && <IconShieldLock size={13} aria-hidden />}
              <CertaintyMark certainty={certainty} />
            </p>
            <Citations of={citations} sources={sources} onChanged={reread} />
            <CiteControl
              fact={{ caseId, factId: id, ends: [accusedId, about?.id].flatMap((end) => end ?? []) }}
              onCited={reread}
            />
          </li>
        ))}
      </ul>
      <CouldShow ids={cell.couldShow} sources={sources} />
    </>
  );
};
