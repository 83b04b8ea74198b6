import { useDisclosure, useElementSize } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { useLocation } from 'wouter';
import { openGuide } from '../guide/open-guide.ts';
import { useUndoLast } from '../history/use-undo-last.ts';
import { useDropAnywhere } from '../imports/drop-elsewhere.ts';
import { Palette } from '../palette/palette.tsx';
import { useRecentRecords } from '../palette/recent.ts';
import { SampleBanner } from '../sample/sample-banner.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { useGlobalKeys } from './global-keys.ts';
import { Rail } from './rail.tsx';
import { useRemembered } from './remembered.ts';
import { Routes } from './routes.tsx';
import styles from './shell.module.css';
import { ShortcutSheet } from './shortcut-sheet.tsx';
import { useCommands } from './shortcuts.ts';
import { useTextSize } from './text-size.ts';

const UndoDialog = lazy(() =>
  import('../history/undo-dialog.tsx').then((module) => ({ default: module.UndoDialog })),
);

const OfferedBackup = lazy(() =>
  import('../backups/offered-backup.tsx').then((module) => ({ default: module.OfferedBackup })),
);

/** Below this width (in px of text size 100 %) the rail's words would take room that the tables need. */
const narrow = 1120;

/** The frame round every screen: the rail at the left, the screen beside it. */
export function Shell() {
  const [location] = useLocation();
  const [sheetOpen, sheet] = useDisclosure(false);
  const [undoOpen, undoList] = useDisclosure(false);
  const [collapsed, setCollapsed] = useRemembered('rail-collapsed', false);
  const { ref, width } = useElementSize();
  const textSize = useTextSize();
  const isNarrow = width > 0 && width / (textSize / 100) < narrow;
  const [paletteOpen, palette] = useDisclosure(false);
  useGlobalKeys(sheet.open);
  useRecentRecords(location);
  useDropAnywhere(location);
  const openHelp = () => void openGuide(location);
  useCommands({ undo: useUndoLast(), 'recent-actions': undoList.open, help: openHelp, find: palette.open });

  return (
    <div className={styles.window}>
      <SampleBanner />
      <div className={styles.shell} ref={ref}>
        <Rail
          location={location}
          collapsed={collapsed || isNarrow}
          canExpand={!isNarrow}
          onToggle={() => setCollapsed(!collapsed)}
          onShortcuts={sheet.open}
          onUndo={undoList.open}
          onGuide={openHelp}
          onFind={palette.open}
        />
        <main className={styles.screen} id="layar">
          <ErrorBoundary resetBy={location}>
            <Routes />
          </ErrorBoundary>
        </main>
      </div>
      <Suspense fallback={null}>
        {undoOpen ? <UndoDialog onClose={undoList.close} /> : null}
        <OfferedBackup />
      </Suspense>
      {paletteOpen ? <Palette onClose={palette.close} onShortcuts={sheet.open} /> : null}
      <ShortcutSheet opened={sheetOpen} onClose={sheet.close} />
    </div>
  );
}
