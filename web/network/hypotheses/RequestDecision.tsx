import { useMutation } from '@apollo/client/react';
import { Alert, Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../../api/failures.ts';
import {
  ConfirmLinkDocument,
  DeclineLinkDocument,
  type LinkRequestAnsweredFragment,
  WithdrawLinkRequestDocument,
} from '../../api/operations.generated.ts';
import { useInLanguage, useText } from '../../i18n/Language.tsx';
import css from '../card.module.css';
import type { NetworkControl } from '../use-network-control.ts';
import type { LinkRequest } from './use-link-requests.ts';

const LONGEST_REASON = 500;

type DecisionProps = {
  request: LinkRequest;
  control: Pick<NetworkControl, 'requests' | 'links'>;
};

/** The second person's yes or no, and the asker's taking back. */
export const RequestDecision = ({ request, control }: DecisionProps) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const [confirm, confirming] = useMutation(ConfirmLinkDocument);
  const [decline, declining] = useMutation(DeclineLinkDocument);
  const [withdraw, withdrawing] = useMutation(WithdrawLinkRequestDocument);
  const [isDeclining, setDeclining] = useState(false);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const { id, source, target } = request;
  const isSending = confirming.loading || declining.loading || withdrawing.loading;

  /** True when it was done. */
  const told = async (answer: Promise<LinkRequestAnsweredFragment | undefined>): Promise<boolean> => {
    try {
      const problems = (await answer)?.problems ?? [];
      setProblem(problems.map((one) => inLanguage(one.text)).join(' ') || null);
      if (problems.length > 0) return false;
      control.requests.refresh();
      return true;
    } catch (error) {
      const { kind } = failureOf(error);
      setProblem(text(kind === 'NOT_FOUND' ? 'supposed.request.gone' : `failure.${kind}.text`));
      return false;
    }
  };
  const variables = { id };
  const yes = async (): Promise<void> => {
    if (!(await told(confirm({ variables }).then(({ data }) => data?.confirmLink)))) return;
    await control.links.recorded(source, target);
  };
  const no = (): Promise<boolean> =>
    told(decline({ variables: { id, reason } }).then(({ data }) => data?.declineLink));
  const takeBack = (): Promise<boolean> =>
    told(withdraw({ variables }).then(({ data }) => data?.withdrawLinkRequest));

  return (
    <>
      {isDeclining && (
        <Textarea
          autoFocus
          size="xs"
          rows={2}
          maxLength={LONGEST_REASON}
          label={text('supposed.request.reason')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      <p className={css.marks}>
        {request.mayDecide && !isDeclining && (
          <>
            <Button size="compact-xs" disabled={isSending} onClick={() => void yes()}>
              {text('supposed.request.confirm')}
            </Button>
            <Button
              size="compact-xs"
              variant="default"
              disabled={isSending}
              onClick={() => setDeclining(true)}
            >
              {text('supposed.request.decline')}
            </Button>
          </>
        )}
        {isDeclining && (
          <>
            <Button size="compact-xs" disabled={isSending || reason.trim() === ''} onClick={() => void no()}>
              {text('supposed.request.doDecline')}
            </Button>
            <Button size="compact-xs" variant="default" onClick={() => setDeclining(false)}>
              {text('common.cancel')}
            </Button>
          </>
        )}
        {request.mayWithdraw && (
          <Button size="compact-xs" variant="default" disabled={isSending} onClick={() => void takeBack()}>
            {text('supposed.request.takeBack')}
          </Button>
        )}
      </p>
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
