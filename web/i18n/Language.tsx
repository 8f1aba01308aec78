import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import { labelOf, type LabelGroup } from './labels.ts';
import { storedLanguage, storeLanguage, type BothLanguages, type Language } from './language.ts';
import { az, type MessageId } from './messages.az.ts';
import { en } from './messages.en.ts';

const MESSAGES: Record<Language, Record<MessageId, string>> = { az, en };

type Choice = { language: Language; choose: (language: Language) => void };
const ChoiceContext = createContext<Choice>({ language: 'az', choose: () => undefined });

/** `initial` is for tests; readers get what they chose last in this browser. */
export const LanguageProvider = ({ children, initial }: { children: ReactNode; initial?: Language }) => {
  const [language, setLanguage] = useState<Language>(initial ?? storedLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choice = useMemo<Choice>(
    () => ({
      language,
      choose: (next) => {
        storeLanguage(next);
        setLanguage(next);
      },
    }),
    [language],
  );
  return (
    <ChoiceContext value={choice}>
      <IntlProvider locale={language} defaultLocale="az" messages={MESSAGES[language]}>
        {children}
      </IntlProvider>
    </ChoiceContext>
  );
};

export const useLanguage = (): Language => useContext(ChoiceContext).language;
export const useChooseLanguage = (): Choice['choose'] => useContext(ChoiceContext).choose;

/** `text('case.members', { count })`: the message in the reader's language. Numbers are passed as text unless a plural depends on them. */
export const useText = (): ((id: MessageId, values?: Record<string, string | number>) => string) => {
  const intl = useIntl();
  return useCallback((id, values) => intl.formatMessage({ id }, values), [intl]);
};

/** `label('caseStage', 'COURT')`: the word for a code of the model. */
export const useLabel = (): ((group: LabelGroup, code: string) => string) => {
  const language = useLanguage();
  return useCallback((group, code) => labelOf(language, group, code), [language]);
};

/** Chooses the reader's language of a text that comes in both. */
export const useInLanguage = (): ((text: BothLanguages) => string) => {
  const language = useLanguage();
  return useCallback((text) => text[language], [language]);
};
