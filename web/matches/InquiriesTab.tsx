import { useMutation, useQuery } from '@apollo/client/react';
import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import {
  AnswerInquiryDocument,
  InquiriesDocument,
  type InquiriesQuery,
} from '../api/operations.generated.ts';
import { formatMoment } from '../i18n/format.ts';
import { useInLanguage, useLanguage, useText } from '../i18n/Language.tsx';
import { Nothing, Section } from '../ui/Page.tsx';
import { FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { AskForm } from './AskForm.tsx';
import css from './matches.module.css';

type ToMe = InquiriesQuery['inquiries'][number];
type Mine = InquiriesQuery['myInquiries'][number];

const Asked = ({ inquiry }: { inquiry: ToMe | Mine }) => {
  const text = useText();
  const language = useLanguage();
  return (
    <>
      <div>
        {text(`matches.thing.${inquiry.kind}`)} <strong>{inquiry.value}</strong>
      </div>
      <div className={css.quiet}>
        {formatMoment(inquiry.askedAt, language)} · {inquiry.why}
      </div>
    </>
  );
};

const ToAnswer = ({ inquiry, onFailure }: { inquiry: ToMe; onFailure: (said: string) => void }) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const [answer, { loading }] = useMutation(AnswerInquiryDocument);
  const send = async (agrees: boolean): Promise<void> => {
    try {
      await answer({ variables: { id: inquiry.id, agrees } });
    } catch (error) {
      onFailure(text(`failure.${failureOf(error).kind}.text`));
    }
  };
  const { asker, unit, answer: given } = inquiry;
  return (
    <li>
      <Asked inquiry={inquiry} />
      <div>
        {text('matches.inquiries.asks', {
          name: [asker, unit].flatMap((name) => (name ? [inLanguage(name)] : [])).join(', ') || '—',
        })}
      </div>
      <div className={css.buttons}>
        {given !== null && <span>{text(`matches.inquiries.${given}`)}</span>}
        {given !== 'AGREED' && (
          <Button size="compact-sm" loading={loading} onClick={() => void send(true)}>
            {text('matches.inquiries.agree')}
          </Button>
        )}
        {given !== 'DECLINED' && (
          <Button size="compact-sm" variant="default" loading={loading} onClick={() => void send(false)}>
            {text('matches.inquiries.decline')}
          </Button>
        )}
      </div>
    </li>
  );
};

const MyQuestion = ({ inquiry }: { inquiry: Mine }) => {
  const text = useText();
  const inLanguage = useInLanguage();
  return (
    <li>
      <Asked inquiry={inquiry} />
      {inquiry.contacts.length === 0 ? (
        <div className={css.quiet}>{text('matches.inquiries.noContact')}</div>
      ) : (
        inquiry.contacts.map(({ name, unit }) => (
          <div key={name.az}>
            {text('matches.inquiries.contact', { name: inLanguage(name) })}
            {unit && `, ${inLanguage(unit)}`}
          </div>
        ))
      )}
    </li>
  );
};

/** Asking who holds a thing without seeing it, and answering those who ask about ours. */
export const InquiriesTab = () => {
  const text = useText();
  const [failed, setFailed] = useState<string | null>(null);
  const { data, error, refetch } = useQuery(InquiriesDocument);
  if (error) return <FailurePanel failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  return (
    <div className={css.scroll}>
      <div className={css.columns}>
        <div>
          <Section id="ask" title={text('matches.ask.title')}>
            <AskForm onAsked={() => void refetch()} />
          </Section>
          <Section id="mine" title={text('matches.inquiries.mine')} count={data.myInquiries.length}>
            {data.myInquiries.length === 0 && <Nothing>{text('matches.inquiries.mine.empty')}</Nothing>}
            <ul className={css.questions}>
              {data.myInquiries.map((inquiry) => (
                <MyQuestion key={inquiry.id} inquiry={inquiry} />
              ))}
            </ul>
          </Section>
        </div>
        <Section id="to-me" title={text('matches.inquiries.toMe')} count={data.inquiries.length}>
          {failed !== null && (
            <Alert role="alert" color="red" p="xs">
              {failed}
            </Alert>
          )}
          {data.inquiries.length === 0 && <Nothing>{text('matches.inquiries.toMe.empty')}</Nothing>}
          <ul className={css.questions}>
            {data.inquiries.map((inquiry) => (
              <ToAnswer key={inquiry.id} inquiry={inquiry} onFailure={setFailed} />
            ))}
          </ul>
        </Section>
      </div>
    </div>
  );
};
