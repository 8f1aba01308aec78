import { useLazyQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import { MessageFileDocument, type ReadMessageFragment } from '../api/operations.generated.ts';
import { useText } from '../i18n/Language.tsx';
import { may, useMe } from '../session/session.ts';
import { saveFile } from '../ui/save-file.ts';
import { usePaper } from './use-paper.tsx';

/** The text for the secure channel: copied, printed, or as a file. Each time it is numbered, marked and in the audit trail. */
export const TakeOut = ({ message }: { message: Pick<ReadMessageFragment, 'id'> }) => {
  const text = useText();
  const mayTake = may(useMe(), 'message:export');
  const [isCopied, setCopied] = useState(false);
  const { paper, print } = usePaper();
  const [read, { error }] = useLazyQuery(MessageFileDocument, { fetchPolicy: 'no-cache' });
  const taken = async (give: (file: string, id: string) => void | Promise<void>): Promise<void> => {
    const file = (await read({ variables: { id: message.id } })).data?.messageFile;
    if (file) await give(file.text, file.id);
  };
  const copy = async (file: string): Promise<void> => {
    await navigator.clipboard.writeText(file);
    setCopied(true);
  };
  if (!mayTake) return null;
  return (
    <>
      {paper}
      {error && <span role="alert">{text(`failure.${failureOf(error).kind}.text`)}</span>}
      {window.isSecureContext && (
        <Button size="compact-sm" variant="default" onClick={() => void taken(copy).catch(() => undefined)}>
          {text(isCopied ? 'messages.take.copied' : 'messages.take.copy')}
        </Button>
      )}
      <Button
        size="compact-sm"
        variant="default"
        onClick={() =>
          void taken((file, id) =>
            saveFile({
              blob: new Blob([file], { type: 'text/plain;charset=utf-8' }),
              name: `alaqa-${id.slice(-10)}.txt`,
            }),
          ).catch(() => undefined)
        }
      >
        {text('messages.take.file')}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => void taken(print).catch(() => undefined)}>
        {text('messages.take.print')}
      </Button>
    </>
  );
};
