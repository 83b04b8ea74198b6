import { Anchor } from '@mantine/core';
import { placeOf } from '../recipient-status.ts';
import styles from './handover.module.css';
import { whoIs } from './handover-words.ts';

interface Props {
  row: {
    businessId: number | null;
    groupId: number | null;
    name: string;
    organisation: string;
    villageName: string | null;
    districtName: string | null;
    part: number;
  };
  /** "BAST 530/012/IKM/IX/2020" */
  detail?: string;
}

/** Who a panel is about, with the way to the register. */
export function WhoLine({ row, detail }: Props) {
  const isGroup = row.groupId !== null;
  return (
    <section className={styles.who}>
      <Anchor
        href={isGroup ? `#/kelompok/${row.groupId}` : `#/pelaku-usaha/${row.businessId ?? ''}`}
        className={styles.whoName}
      >
        {whoIs(row)}
      </Anchor>
      <span>{isGroup ? `Ketua: ${row.name}` : row.organisation || 'Tanpa nama usaha'}</span>
      <span className="dim">{placeOf(row)}</span>
      {detail ? <span className="dim figures">{detail}</span> : null}
    </section>
  );
}
