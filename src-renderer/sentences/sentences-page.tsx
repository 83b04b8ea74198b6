import type { SentenceScope, SentenceVoice } from '../../src-main/contract/sentences.ts';
import { useRemembered } from '../app/remembered.ts';
import { useAnswer } from '../app/use-office.ts';
import { CopyButton } from '../components/copy-button.tsx';
import { FailureAlert } from '../components/failure-alert.tsx';
import { LoadingScreen } from '../components/loading-screen.tsx';
import { PageFrame } from '../components/page-frame.tsx';
import { RecapHeader } from '../recaps/recap-header.tsx';
import { SentenceFilter } from './sentence-filter.tsx';
import styles from './sentences-page.module.css';

const everything: SentenceScope = { year: null, programId: null, districtCode: null, sectorId: null };

/** Sentences for the press and for speeches, from today's data; each is copied by one click. */
export default function SentencesPage() {
  const [scope, setScope] = useRemembered<SentenceScope>('sentences.scope', everything);
  const [voice, setVoice] = useRemembered<SentenceVoice>('sentences.voice', 'press');
  const { data, failure, reload } = useAnswer('sentences', 'list', { ...scope, voice });
  return (
    <PageFrame
      header={
        <RecapHeader
          detail="Kalimat untuk siaran pers dan pidato, dari data hari ini"
          actions={
            data ? (
              <CopyButton text={data.map(({ text }) => text).join('\n\n')} label="Salin semua" />
            ) : undefined
          }
        />
      }
      toolbar={<SentenceFilter scope={scope} onScope={setScope} voice={voice} onVoice={setVoice} />}
    >
      <FailureAlert failure={failure} onRetry={reload} />
      {data || failure ? null : <LoadingScreen />}
      <div className={styles.list}>
        {data?.map(({ key, title, text, scope: covered }) => (
          <section key={key} className={styles.sentence} aria-label={title}>
            <div className={styles.head}>
              <h2>{title}</h2>
              <span className="dim">{covered}</span>
              <CopyButton text={text} label="Salin" what={title} />
            </div>
            <p className={styles.text} data-speech={voice === 'speech' || undefined}>
              {text}
            </p>
          </section>
        ))}
      </div>
    </PageFrame>
  );
}
