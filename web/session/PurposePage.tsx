import { useMutation } from '@apollo/client/react';
import { Alert, Button, Textarea, Title } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { failureOf } from '../api/failures.ts';
import { StatePurposeDocument } from '../api/operations.generated.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import type { MessageId } from '../i18n/messages.az.ts';
import { useWindowTitle } from '../ui/window-title.ts';
import { Gate } from './Gate.tsx';
import css from './gate.module.css';
import { placeToReturnTo } from './return-to.ts';
import { may, useMe } from './session.ts';

/** A purpose is suggested to those whose work it can be. */
const SUGGESTIONS = [
  { words: 'purpose.suggestion.group', permission: 'case:read' },
  { words: 'purpose.suggestion.dossier', permission: 'case:read' },
  { words: 'purpose.suggestion.fugitive', permission: 'notice:read' },
  { words: 'purpose.suggestion.rehabilitation', permission: 'support:read' },
  { words: 'purpose.suggestion.victims', permission: 'purpose:state' },
  { words: 'purpose.suggestion.oversight', permission: 'case:read' },
] as const satisfies { words: MessageId; permission: string }[];

const LEAST = 3;
const MOST = 200;

export const PurposePage = () => {
  const text = useText();
  const inLanguage = useInLanguage();
  const me = useMe();
  const navigate = useNavigate();
  const { state } = useLocation();
  const [purpose, setPurpose] = useState(me.purpose ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const [statePurpose, { loading, error }] = useMutation(StatePurposeDocument);

  useWindowTitle(text('purpose.title'));

  const submit = async (words: string): Promise<void> => {
    const stated = words.trim();
    if (stated.length < LEAST || stated.length > MOST) {
      setProblem(text('purpose.hint'));
      return;
    }
    const { data } = await statePurpose({ variables: { purpose: stated } });
    const [refused] = data?.statePurpose.problems ?? [];
    if (refused) setProblem(inLanguage(refused.text));
    else if (data) await navigate(placeToReturnTo(state), { replace: true });
  };

  // The failure of the mutation is shown through `error`.
  const send = (words: string): void => void submit(words).catch(() => undefined);

  return (
    <Gate isWide>
      <Title order={1}>{text('purpose.title')}</Title>
      <p className={css.explain}>{text('purpose.explain')}</p>
      {error && (
        <Alert color="red" role="alert" p="xs" mb="md">
          {text(`failure.${failureOf(error).kind}.text`)}
        </Alert>
      )}
      <Title order={2} id="suggestions">
        {text('purpose.suggestions')}
      </Title>
      <ul className={css.suggestions} aria-labelledby="suggestions">
        {SUGGESTIONS.filter(({ permission }) => may(me, permission)).map(({ words }) => (
          <li key={words}>
            <Button
              variant="default"
              fw={400}
              fullWidth
              justify="flex-start"
              disabled={loading}
              onClick={() => send(text(words))}
            >
              {text(words)}
            </Button>
          </li>
        ))}
      </ul>
      <form
        className={css.form}
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          send(purpose);
        }}
      >
        <Textarea
          label={text('purpose.own')}
          description={text('purpose.hint')}
          error={problem}
          value={purpose}
          maxLength={MOST}
          rows={2}
          onChange={(event) => {
            setProblem(null);
            setPurpose(event.currentTarget.value);
          }}
        />
        <Button type="submit" loading={loading}>
          {text('purpose.submit')}
        </Button>
      </form>
    </Gate>
  );
};
