// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { afterEach, describe, expect, it } from 'vitest';
import type { Language } from '../../../web/i18n/language.ts';
import { LanguageProvider } from '../../../web/i18n/Language.tsx';
import { compareText } from '../../../web/i18n/letters.ts';
import { AppTheme } from '../../../web/theme/AppTheme.tsx';
import { DataTable, type Column } from '../../../web/ui/DataTable.tsx';
import { CertaintyMark, GradeMark, NoticeMark, PersonLink } from '../../../web/ui/Marks.tsx';
import { LanguageSwitch } from '../../../web/ui/Preferences.tsx';
import { FailurePanel } from '../../../web/ui/States.tsx';

const show = (content: ReactNode, language: Language = 'az') =>
  render(
    <MemoryRouter>
      <AppTheme>
        <LanguageProvider initial={language}>{content}</LanguageProvider>
      </AppTheme>
    </MemoryRouter>,
  );

afterEach(() => {
  cleanup();
  window.localStorage.clear();
});

describe('a table', () => {
  type Row = { name: string };
  const columns: Column<Row>[] = [
    { id: 'name', header: 'Ad', order: (a, b) => compareText(a.name, b.name), cell: ({ name }) => name },
  ];
  const names = () => screen.getAllByRole('cell').map(({ textContent }) => textContent);

  it('is sorted by the keyboard and says so', () => {
    show(
      <DataTable
        caption="Şəxslər"
        columns={columns}
        rows={[{ name: 'Əli' }, { name: 'Cavid' }]}
        rowKey={({ name }) => name}
      />,
    );
    const heading = screen.getByRole('columnheader', { name: /Ad/ });
    expect(heading.getAttribute('aria-sort')).toBe('none');
    expect(names()).toEqual(['Əli', 'Cavid']);
    fireEvent.click(within(heading).getByRole('button'));
    expect(heading.getAttribute('aria-sort')).toBe('ascending');
    expect(names()).toEqual(['Cavid', 'Əli']);
    fireEvent.click(within(heading).getByRole('button'));
    expect(heading.getAttribute('aria-sort')).toBe('descending');
    expect(names()).toEqual(['Əli', 'Cavid']);
  });

  it('is named for a screen reader', () => {
    show(<DataTable caption="Şəxslər" columns={columns} rows={[]} rowKey={({ name }) => name} />);
    expect(screen.getByRole('table', { name: 'Şəxslər' })).toBeTruthy();
  });
});

describe('a failure', () => {
  it('of our own shows its reference number and can be tried again', () => {
    let tries = 0;
    show(<FailurePanel failure={{ kind: 'INTERNAL', reference: 'R-17' }} onRetry={() => (tries += 1)} />);
    expect(screen.getByRole('alert').textContent).toContain('R-17');
    fireEvent.click(screen.getByRole('button', { name: 'Yenidən sına' }));
    expect(tries).toBe(1);
  });

  it('to find something leads back to the cases and offers no second try', () => {
    show(<FailurePanel failure={{ kind: 'NOT_FOUND', reference: null }} onRetry={() => undefined} />, 'en');
    expect(screen.getByRole('heading', { name: 'Not found' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Back to the list of cases' }).getAttribute('href')).toBe('/');
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('marks', () => {
  it('say in words what they show in shape and colour', () => {
    show(
      <>
        <NoticeMark colour="RED" />
        <CertaintyMark certainty="PRESUMED" />
        <GradeMark grade="B2" />
      </>,
    );
    expect(screen.getByText('Qırmızı')).toBeTruthy();
    expect(screen.getByText('Ehtimal olunan')).toBeTruthy();
    expect(screen.getByText(/^B2\. Mənbə: adətən etibarlı; məlumat: çox güman doğrudur$/)).toBeTruthy();
  });

  it('tell a pseudonym from a name', () => {
    show(<PersonLink person={{ id: '1', label: 'Q-EJDV', isProtected: true }} />);
    expect(screen.getByRole('link', { name: 'Q-EJDV' }).getAttribute('href')).toBe('/people/1');
    expect(screen.getByRole('img', { name: 'Qorunan şəxs' })).toBeTruthy();
  });
});

describe('the language', () => {
  it('is Azerbaijani at first, and what the reader chose from then on', () => {
    const content = <LanguageSwitch />;
    const { unmount } = render(
      <MemoryRouter>
        <AppTheme>
          <LanguageProvider>{content}</LanguageProvider>
        </AppTheme>
      </MemoryRouter>,
    );
    expect(document.documentElement.lang).toBe('az');
    fireEvent.click(screen.getByRole('button', { name: 'EN, English' }));
    expect(document.documentElement.lang).toBe('en');
    expect(screen.getByRole('group', { name: 'Language' })).toBeTruthy();
    unmount();
    render(
      <MemoryRouter>
        <AppTheme>
          <LanguageProvider>{content}</LanguageProvider>
        </AppTheme>
      </MemoryRouter>,
    );
    expect(screen.getByRole('button', { name: 'EN, English' }).getAttribute('aria-pressed')).toBe('true');
  });
});
