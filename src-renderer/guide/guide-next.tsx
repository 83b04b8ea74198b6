import { Link } from 'wouter';
import type { GuidePage } from '../../src-main/rules/guide-page.ts';
import styles from './guide.module.css';
import { guidePages } from './guide-texts.ts';

/** Leads on at the foot of a page. */
export function GuideNext({ current }: { current: GuidePage }) {
  const at = guidePages.indexOf(current);
  const [before, after] = [guidePages[at - 1], guidePages[at + 1]];
  return (
    <nav className={styles.next} aria-label="Halaman panduan lain">
      {before ? <Link href={`/panduan/${before.name}`}>← {before.title}</Link> : <span />}
      {after ? <Link href={`/panduan/${after.name}`}>{after.title} →</Link> : null}
    </nav>
  );
}
