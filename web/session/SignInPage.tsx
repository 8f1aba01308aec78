import { useApolloClient } from '@apollo/client/react';
import { Alert, Button, PasswordInput, TextInput, Title } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { FailureKind } from '../api/failures.ts';
import { signIn } from '../api/session-requests.ts';
import { useText } from '../i18n/Language.tsx';
import type { MessageId } from '../i18n/messages.az.ts';
import { useWindowTitle } from '../ui/window-title.ts';
import { Gate } from './Gate.tsx';
import css from './gate.module.css';
import { placeToReturnTo } from './return-to.ts';

const textOfRefusal = (kind: FailureKind): MessageId => {
  if (kind === 'UNAUTHENTICATED' || kind === 'BAD_INPUT') return 'signIn.failed';
  return kind === 'TOO_MANY' ? 'signIn.tooMany' : `failure.${kind}.text`;
};

const filled = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

export const SignInPage = () => {
  const text = useText();
  const client = useApolloClient();
  const navigate = useNavigate();
  const { state } = useLocation();
  const [refusal, setRefusal] = useState<MessageId | null>(null);
  const [isSending, setSending] = useState(false);
  const destination = placeToReturnTo(state);

  useWindowTitle(text('signIn.title'));

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const username = filled(form, 'username').trim();
    const password = filled(form, 'password');
    if (username === '' || password === '') {
      setRefusal('signIn.missing');
      return;
    }
    setSending(true);
    const failure = await signIn(username, password);
    setSending(false);
    if (failure) {
      setRefusal(textOfRefusal(failure.kind));
      return;
    }
    // What another account has seen in this browser must not be shown to this one.
    await client.clearStore();
    await navigate(destination, { replace: true });
  };

  return (
    <Gate>
      <form className={css.form} onSubmit={(event) => void submit(event)} noValidate>
        <Title order={1}>{text('signIn.title')}</Title>
        {refusal === null && destination !== '/' && <Alert p="xs">{text('signIn.ended')}</Alert>}
        {refusal !== null && (
          <Alert color="red" role="alert" p="xs">
            {text(refusal)}
          </Alert>
        )}
        <TextInput
          name="username"
          label={text('signIn.username')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          autoFocus
          required
          withAsterisk={false}
        />
        <PasswordInput
          name="password"
          label={text('signIn.password')}
          autoComplete="current-password"
          required
          withAsterisk={false}
        />
        <Button type="submit" loading={isSending}>
          {text('signIn.submit')}
        </Button>
      </form>
      <p className={css.note}>{text('signIn.note')}</p>
    </Gate>
  );
};
