import { Button, Group } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import styles from './error-boundary.module.css';

interface Props {
  /** A new value (the path) gives the screen another try. */
  resetBy: string;
  children: ReactNode;
}

/** Keeps the rail and the other screens alive when one screen has a defect, and says so in words. */
export class ErrorBoundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(error: unknown): void {
    console.error('Screen failed', error);
  }

  override componentDidUpdate(before: Props): void {
    if (before.resetBy !== this.props.resetBy && this.state.broken) this.setState({ broken: false });
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
        <Group gap="xs">
          <Button onClick={() => this.setState({ broken: false })}>Tampilkan lagi</Button>
          <Button variant="default" onClick={() => window.location.reload()}>
            Muat ulang program
          </Button>
        </Group>
      </section>
    );
  }
}
