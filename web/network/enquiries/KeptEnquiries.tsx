import { useMutation, useQuery } from '@apollo/client/react';
import { Alert, Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import {
  CloseEnquiryDocument,
  KeptEnquiriesDocument,
  type EnquiryOutcome,
} from '../../api/operations.generated.ts';
import { failureOf } from '../../api/failures.ts';
import { formatMoment } from '../../i18n/format.ts';
import { useInLanguage, useLanguage, useText } from '../../i18n/Language.tsx';
import { FailurePanel } from '../../ui/States.tsx';
import { CopyButton } from '../explain/CopyButton.tsx';
import type { Kept } from './enquiry-requests.ts';
import css from './enquiries.module.css';

const OUTCOMES: readonly EnquiryOutcome[] = ['ANSWERED', 'REFUSED'];

const Closing = ({ id, onClosed }: { id: string; onClosed: () => void }) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [close, { loading }] = useMutation(CloseEnquiryDocument);
  const send = async (outcome: EnquiryOutcome): Promise<void> => {
    try {
      const { data } = await close({ variables: { id, outcome, note } });
      const problems = data?.closeEnquiry.problems ?? [];
      setProblem(problems.map((one) => inLanguage(one.text)).join(' ') || null);
      if (problems.length === 0) onClosed();
    } catch (error) {
      setProblem(text(`failure.${failureOf(error).kind}.text`));
    }
  };
  return (
    <>
      <div className={css.row}>
        <TextInput
          size="xs"
          aria-label={text('enquiry.kept.note')}
          placeholder={text('enquiry.kept.note')}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {OUTCOMES.map((outcome) => (
          <Button
            key={outcome}
            size="compact-xs"
            variant="default"
            disabled={loading}
            onClick={() => void send(outcome)}
          >
            {text(`enquiry.close.${outcome}`)}
          </Button>
        ))}
      </div>
      <div role="alert">
        {problem !== null && (
          <Alert p="xs" color="red">
            {problem}
          </Alert>
        )}
      </div>
    </>
  );
};

const KeptEnquiry = ({ enquiry, onClosed }: { enquiry: Kept; onClosed: () => void }) => {
  const text = useText();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const { outcome, closedAt, note } = enquiry;
  const who = inLanguage(enquiry.askedBy);
  const when = formatMoment(enquiry.askedAt, language);
  return (
    <li>
      <p>
        <strong>{inLanguage(enquiry.title)}</strong> · {inLanguage(enquiry.to)} ·{' '}
        {outcome === null
          ? text('enquiry.kept.open')
          : text(`enquiry.kept.${outcome}`, { when: formatMoment(closedAt ?? '', language) })}
      </p>
      {enquiry.superseded.map(({ id, successor }) => (
        <p key={id}>
          <strong>
            {successor
              ? text('enquiry.kept.joined', {
                  name: successor.title ? inLanguage(successor.title) : successor.label,
                })
              : text('enquiry.kept.superseded')}
          </strong>
        </p>
      ))}
      <p>{enquiry.text}</p>
      <p className={css.quiet}>{text('enquiry.kept.asked', { who, when, ground: enquiry.legalGround })}</p>
      {note !== null && (
        <p>
          {text('enquiry.kept.note')}: {note}
        </p>
      )}
      <div className={css.row}>
        <CopyButton text={enquiry.text} />
      </div>
      {enquiry.mayClose && <Closing id={enquiry.id} onClosed={onClosed} />}
    </li>
  );
};

/** What was asked in the case, the open ones first, each with how it ended. */
export const KeptEnquiries = ({ caseId, onClosed }: { caseId: string; onClosed: () => void }) => {
  const text = useText();
  const { data, error, refetch } = useQuery(KeptEnquiriesDocument, {
    variables: { caseId },
    fetchPolicy: 'no-cache',
  });
  if (error) return <FailurePanel failure={failureOf(error)} onRetry={() => void refetch()} />;
  const closed = (): void => {
    void refetch();
    onClosed();
  };
  const kept = data?.keptEnquiries;
  return (
    <section aria-label={text('enquiry.kept')}>
      <h3>{text('enquiry.kept')}</h3>
      {kept?.enquiries.length === 0 && <p className={css.quiet}>{text('enquiry.kept.none')}</p>}
      {kept?.hasMore && <p>{text('enquiry.kept.more', { count: kept.enquiries.length })}</p>}
      <ul className={`${css.list} ${css.kept}`}>
        {kept?.enquiries.map((enquiry) => (
          <KeptEnquiry key={enquiry.id} enquiry={enquiry} onClosed={closed} />
        ))}
      </ul>
    </section>
  );
};
