import { Button, Group } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import styles from './error-boundary.module.css';
import { office } from './office-client.ts';
import { faultOf, recordFault } from './record-faults.ts';

interface Props {
  /** A new value (the path) gives the screen another try. */
  resetBy: string;
  children: ReactNode;
}

interface State {
  broken: boolean;
  error: unknown;
  /** What came of saving the report. */
  said: string;
}

const whole: State = { broken: false, error: null, said: '' };

/** Keeps the rail and the other screens alive when one screen has a defect, and says so in words. */
export class ErrorBoundary extends Component<Props, State> {
  override state = whole;

  static getDerivedStateFromError(error: unknown): State {
    return { broken: true, error, said: '' };
  }

  override componentDidCatch(error: unknown): void {
    recordFault(error);
  }

  override componentDidUpdate(before: Props): void {
    if (before.resetBy !== this.props.resetBy && this.state.broken) this.setState(whole);
  }

  async saveReport(): Promise<void> {
    const saved = await office.faults.saveReport(faultOf(this.state.error));
    if (!saved.ok) this.setState({ said: saved.error.message });
    else if (saved.value) this.setState({ said: `Laporan disimpan: ${saved.value.path}` });
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <section className={styles.box} role="alert">
        <h1>Layar ini tidak dapat ditampilkan</h1>
        <p>
          Terjadi kesalahan pada program. Data yang sudah disimpan tidak hilang. Coba tampilkan lagi; bila
          tetap gagal, pilih layar lain di menu kiri atau buka kembali Sentra IKM.
        </p>
        <p className="dim">
          Apabila terjadi lagi, simpan laporan dan serahkan kepada pengelola aplikasi. Laporan tidak memuat
          nama, NIK, nomor telepon, atau alamat.
        </p>
        <Group gap="xs">
          <Button onClick={() => this.setState(whole)}>Tampilkan lagi</Button>
          <Button variant="default" onClick={() => void office.faults.reopen({})}>
            Muat ulang program
          </Button>
          <Button variant="default" onClick={() => void this.saveReport()}>
            Simpan laporan
          </Button>
        </Group>
        {this.state.said ? <p className={styles.said}>{this.state.said}</p> : null}
      </section>
    );
  }
}
