import type { BusinessCard } from '../../src-main/contract/business-cards.ts';
import { DataList } from '../components/data-list.tsx';
import styles from './card-page.module.css';

/** Who it is: the facts in two columns, and the newest photo. */
export function CardIdentity({ card }: { card: BusinessCard }) {
  return (
    <section className={styles.identity} aria-label="Identitas">
      {[card.owner, card.business].map((facts) => (
        <DataList key={facts[0]?.label} items={facts.map(({ label, value }) => [label, value])} />
      ))}
      {card.pictureUrl ? (
        <img className={styles.photo} src={card.pictureUrl} alt={`Foto ${card.ownerName}`} />
      ) : null}
    </section>
  );
}
