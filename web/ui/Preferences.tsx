import { ActionIcon, UnstyledButton, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { useChooseLanguage, useLanguage, useText } from '../i18n/Language.tsx';
import { LANGUAGES, type Language } from '../i18n/language.ts';
import css from './preferences.module.css';

/** A language is named in itself, so that whoever reads only that one finds it. */
const NAMES: Record<Language, { short: string; long: string }> = {
  az: { short: 'AZ', long: 'Azərbaycan dili' },
  en: { short: 'EN', long: 'English' },
};

export const LanguageSwitch = () => {
  const text = useText();
  const language = useLanguage();
  const choose = useChooseLanguage();
  return (
    <div role="group" aria-label={text('bar.language')} className={css.language}>
      {LANGUAGES.map((code) => (
        <UnstyledButton
          key={code}
          className={css.choice}
          lang={code}
          aria-pressed={code === language}
          aria-label={`${NAMES[code].short}, ${NAMES[code].long}`}
          onClick={() => choose(code)}
        >
          {NAMES[code].short}
        </UnstyledButton>
      ))}
    </div>
  );
};

export const ThemeSwitch = () => {
  const text = useText();
  const scheme = useComputedColorScheme('light');
  const { setColorScheme } = useMantineColorScheme();
  const other = scheme === 'dark' ? 'light' : 'dark';
  const label = text(`bar.theme.${other}`);
  return (
    <ActionIcon aria-label={label} title={label} onClick={() => setColorScheme(other)}>
      {other === 'dark' ? <IconMoon size={18} stroke={1.5} /> : <IconSun size={18} stroke={1.5} />}
    </ActionIcon>
  );
};
