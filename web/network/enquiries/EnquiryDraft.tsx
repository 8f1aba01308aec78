import { useMutation } from '@apollo/client/react';
import { Alert, Button, Textarea, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { AskEnquiryDocument, KeptEnquiriesDocument } from '../../api/operations.generated.ts';
import { failureOf } from '../../api/failures.ts';
import { newUlid } from '../../api/ulid.ts';
import { useInLanguage, useText } from '../../i18n/Language.tsx';
import { CopyButton } from '../explain/CopyButton.tsx';
import type { NetworkControl } from '../use-network-control.ts';
import type { Suggestion } from './enquiry-requests.ts';
import css from './enquiries.module.css';

type EnquiryDraftProps = { suggestion: Suggestion; control: NetworkControl; onAsked: () => void };

/** One gap with the request that would close it, to be mended, copied and kept as asked. */
export const EnquiryDraft = ({ suggestion, control, onAsked }: EnquiryDraftProps) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const { rule, about, request, asked } = suggestion;
  const { caseId } = control;
  const [mended, setMended] = useState<string | null>(null);
  const [legalGround, setLegalGround] = useState('');
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [id, setId] = useState(() => newUlid());
  const [ask, { loading }] = useMutation(AskEnquiryDocument, { refetchQueries: [KeptEnquiriesDocument] });
  const draft = mended ?? inLanguage(request);

  const send = async (): Promise<void> => {
    if (caseId === null) return;
    try {
      const variables = { id, caseId, rule, about, text: draft, legalGround };
      const { data } = await ask({ variables });
      const problems = data?.askEnquiry.problems ?? [];
      setErrors(
        Object.fromEntries(problems.map((problem) => [problem.field ?? '', inLanguage(problem.text)])),
      );
      if (problems.length > 0) return;
      // Should it be refused, the next one is another enquiry.
      setId(newUlid());
      onAsked();
    } catch (error) {
      setErrors({ '': text(`failure.${failureOf(error).kind}.text`) });
    }
  };

  return (
    <form
      className={css.draft}
      noValidate
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        void send();
      }}
    >
      <h3>{inLanguage(suggestion.title)}</h3>
      <p>{inLanguage(suggestion.gap)}</p>
      <p>{text('enquiry.to', { to: inLanguage(suggestion.to) })}</p>
      <p className={css.quiet}>{text('enquiry.changes', { changes: inLanguage(suggestion.changes) })}</p>
      <Textarea
        size="xs"
        autosize
        minRows={4}
        label={text('enquiry.request')}
        value={draft}
        error={errors['text']}
        onChange={(event) => setMended(event.currentTarget.value)}
      />
      <div className={css.row}>
        <CopyButton text={draft} />
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => control.select(suggestion.elements.map((element) => element.id))}
        >
          {text('enquiry.select')}
        </Button>
      </div>
      {!asked && caseId !== null && (
        <>
          <TextInput
            size="xs"
            label={text('enquiry.legalGround')}
            description={text('enquiry.legalGround.explain')}
            value={legalGround}
            error={errors['legalGround']}
            onChange={(event) => setLegalGround(event.currentTarget.value)}
          />
          <div className={css.row}>
            <Button type="submit" size="compact-sm" loading={loading}>
              {text('enquiry.ask')}
            </Button>
          </div>
        </>
      )}
      {!asked && caseId === null && <p className={css.quiet}>{text('enquiry.noCase')}</p>}
      <div role="alert">
        {errors[''] !== undefined && (
          <Alert p="xs" color="red">
            {errors['']}
          </Alert>
        )}
      </div>
    </form>
  );
};
