import { Tabs } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { useText } from '../i18n/Language.tsx';
import { PageTitle } from '../ui/Page.tsx';
import { HitsTab } from './HitsTab.tsx';
import { InquiriesTab } from './InquiriesTab.tsx';
import css from './matches.module.css';
import { QueueTab } from './QueueTab.tsx';

const TABS = ['queue', 'hits', 'inquiries'] as const;
type Tab = (typeof TABS)[number];

const tabOf = (name: string | null): Tab => TABS.find((tab) => tab === name) ?? 'queue';

/** Pairs to judge, hits in compartments of others, and questions about things. The tab is part of the address. */
export const MatchesPage = () => {
  const text = useText();
  const [params, setParams] = useSearchParams();
  return (
    <div className={css.page}>
      <PageTitle title={text('matches.title')} />
      <Tabs
        value={tabOf(params.get('tab'))}
        onChange={(tab) => setParams(tab === 'queue' ? {} : { tab: tabOf(tab) }, { replace: true })}
        keepMounted={false}
        classNames={{ root: css.tabs ?? '', panel: css.panel ?? '' }}
      >
        <Tabs.List>
          {TABS.map((tab) => (
            <Tabs.Tab key={tab} value={tab}>
              {text(`matches.tab.${tab}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="queue">
          <QueueTab />
        </Tabs.Panel>
        <Tabs.Panel value="hits">
          <HitsTab />
        </Tabs.Panel>
        <Tabs.Panel value="inquiries">
          <InquiriesTab />
        </Tabs.Panel>
      </Tabs>
    </div>
  );
};
