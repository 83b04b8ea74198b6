import { useMemo } from 'react';
import { Link } from 'wouter';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import { EmptyState } from '../components/empty-state.tsx';
import styles from './guide.module.css';
import { guideSections, guideSnippet, searchGuide } from './guide-search.ts';
import { guidePages } from './guide-texts.ts';

interface Props {
  question: string;
  /** A section was chosen: the search is over. */
  onChosen: () => void;
}

/** What the search over all pages found. */
export function GuideFound({ question, onChosen }: Props) {
  const sections = useMemo(() => guidePages.flatMap(guideSections), []);
  const found = searchGuide(sections, question);
  if (found.length === 0)
    return (
      <EmptyState
        title="Tidak ada yang cocok dalam panduan"
        text="Coba kata lain atau satu kata saja, misalnya cadangan atau cetak."
      />
    );
  return (
    <section className={styles.results} aria-label="Hasil pencarian panduan">
      <p className="dim" aria-live="polite">
        {formatNumber(found.length)} bagian ditemukan
      </p>
      <ul className={styles.found}>
        {found.map((section) => (
          <li key={`${section.page.name} ${section.anchor}`}>
            <Link
              href={`/panduan/${section.page.name}${section.anchor ? `/${section.anchor}` : ''}`}
              onClick={onChosen}
            >
              <strong>{section.heading || section.page.title}</strong>
              {section.heading ? <span> · {section.page.title}</span> : null}
              <span className={styles.snippet}>{guideSnippet(section, question)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
