import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { createCache } from '../../web/api/client.ts';
import { SessionContext, type Me } from '../../web/session/session.ts';
import { LanguageProvider } from '../../web/i18n/Language.tsx';
import { AppTheme } from '../../web/theme/AppTheme.tsx';

/** Whoever looks at the part: an analyst of the unit. */
const ME: Me = {
  id: '01J00000000000000000000001',
  username: 'analyst',
  role: 'ANALYST',
  purpose: 'a test',
  permissions: [],
  isDemo: false,
  name: { az: 'Analitik', en: 'Analyst' },
};

export type Asked = { name: string; variables: Record<string, unknown> };
type Answers = Record<string, (variables: Record<string, unknown>) => Record<string, unknown>>;

/** Shows a part of a page in English, with a server that answers each operation by its name. Returns what was asked, in order. */
export const showAnswered = (content: ReactNode, answers: Answers): Asked[] => {
  const asked: Asked[] = [];
  const link = new ApolloLink(({ operationName = '', variables }) => {
    const name = operationName;
    asked.push({ name, variables });
    const answer = answers[name];
    if (!answer) throw new Error(`nobody answers ${name}`);
    const data = answer(variables);
    return new Observable((observer) => {
      observer.next({ data });
      observer.complete();
    });
  });
  const client = new ApolloClient({ link, cache: createCache() });
  render(
    <MemoryRouter>
      <AppTheme>
        <LanguageProvider initial="en">
          <ApolloProvider client={client}>
            <SessionContext value={ME}>{content}</SessionContext>
          </ApolloProvider>
        </LanguageProvider>
      </AppTheme>
    </MemoryRouter>,
  );
  return asked;
};
