import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPrinter } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useParams } from 'wouter';
import { NotFound } from '../app/not-found.tsx';
import { office } from '../app/office-client.ts';
import { useCommands } from '../app/shortcuts.ts';
import { PageFrame } from '../components/page-frame.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { PaperDialog } from '../components/paper-dialog.tsx';
import { SearchBox } from '../components/search-box.tsx';
import styles from './guide.module.css';
import { GuideContents } from './guide-contents.tsx';
import { GuideFound } from './guide-found.tsx';
import { GuideNext } from './guide-next.tsx';
import { GuideText } from './guide-text.tsx';
import { guidePages } from './guide-texts.ts';

/** The user's guide: its pages at the left, one of them, a search over all, and the whole as a PDF. */
export default function GuideScreen() {
  const { page: name = guidePages[0]?.name, section } = useParams<{ page?: string; section?: string }>();
  const [question, setQuestion] = useState('');
  const [printing, printer] = useDisclosure(false);
  const text = useRef<HTMLElement>(null);
  useCommands({ print: printer.open });
  const isSearch = question.trim() !== '';
  const page = guidePages.find((one) => one.name === name);

  // A page begins at its top or at the section that was asked for; from there the arrow keys read on.
  useEffect(() => {
    if (isSearch || !name) return;
    const heading = section ? document.getElementById(section) : null;
    if (heading) heading.scrollIntoView({ block: 'start' });
    else text.current?.scrollTo({ top: 0 });
    (heading ?? text.current)?.focus({ preventScroll: true });
  }, [name, section, isSearch]);

  if (!page) return <NotFound />;
  return (
    <PageFrame
      fill
      header={
        <PageHeader
          title={isSearch ? 'Panduan' : page.title}
          detail={isSearch ? undefined : 'Panduan'}
          onBack={() => history.back()}
          actions={
            <Button
              variant="default"
              title="Ctrl+P"
              leftSection={<IconPrinter size="1rem" stroke={1.8} aria-hidden />}
              onClick={printer.open}
            >
              Cetak panduan
            </Button>
          }
        />
      }
      toolbar={
        <SearchBox
          value={question}
          onChange={setQuestion}
          label="Cari dalam panduan"
          placeholder="Cari dalam panduan …"
        />
      }
    >
      <div className={styles.layout}>
        <GuideContents current={page.name} />
        {isSearch ? (
          <GuideFound question={question} onChosen={() => setQuestion('')} />
        ) : (
          <article ref={text} className={styles.text} key={page.name} tabIndex={-1} aria-label={page.title}>
            <GuideText markdown={page.text} />
            <GuideNext current={page} />
          </article>
        )}
      </div>
      {printing ? (
        <PaperDialog
          title="Panduan Sentra IKM"
          make={(jobId) => office.guide.printPaper({ jobId })}
          onClose={printer.close}
        />
      ) : null}
    </PageFrame>
  );
}
