import { ActionIcon, Menu } from '@mantine/core';
import {
  IconChartBar,
  IconCopy,
  IconDots,
  IconFileTypeSvg,
  IconFileTypeXls,
  IconPhotoDown,
  IconPrinter,
  IconTable,
} from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { Failure, Result } from '../../src-main/contract/result.ts';
import type { Chart } from '../../src-main/rules/chart.ts';
import { office } from '../app/office-client.ts';
import { PaperDialog } from '../components/paper-dialog.tsx';
import { tellDone, tellFailure } from '../components/tell.tsx';
import { tellSaved } from '../components/tell-saved.tsx';
import { chartPicture } from './chart-picture.ts';

interface Props {
  chart: Chart;
  asTable: boolean;
  onAsTable: (asTable: boolean) => void;
}

const icon = { size: '1rem', stroke: 1.8, 'aria-hidden': true } as const;
const fail = (failure: Failure) => tellFailure(failure.message);

/** What can be done with a chart besides looking at it. */
export function ChartMenu({ chart, asTable, onAsTable }: Props) {
  const [printing, setPrinting] = useState(false);
  const copy = async () => {
    const copied = await office.charts.copyPicture({ png: await chartPicture(chart) });
    if (copied.ok) tellDone('Gambar grafik disalin', 'Tempelkan di Word atau aplikasi lain.');
    else fail(copied.error);
  };
  const save = async (what: string, saving: Promise<Result<{ path: string | null }>>) => {
    const saved = await saving;
    if (!saved.ok) fail(saved.error);
    else if (saved.value.path) tellSaved(what, saved.value.path);
  };
  const items: [words: string, picture: ReactNode, act: () => void][] = [
    ['Salin gambar', <IconCopy key="copy" {...icon} />, () => void copy()],
    ['Cetak …', <IconPrinter key="print" {...icon} />, () => setPrinting(true)],
    [
      'Simpan gambar (PNG) …',
      <IconPhotoDown key="png" {...icon} />,
      () =>
        void chartPicture(chart).then((png) =>
          save('Gambar grafik', office.charts.savePicture({ chart, png })),
        ),
    ],
    [
      'Simpan gambar tajam (SVG) …',
      <IconFileTypeSvg key="svg" {...icon} />,
      () => void save('Gambar grafik', office.charts.saveDrawing({ chart })),
    ],
    [
      'Simpan angka (Excel) …',
      <IconFileTypeXls key="xls" {...icon} />,
      () => void save('Angka grafik', office.charts.saveWorkbook({ chart })),
    ],
    [
      asTable ? 'Tampilkan grafik' : 'Tampilkan tabel',
      asTable ? <IconChartBar key="chart" {...icon} /> : <IconTable key="table" {...icon} />,
      () => onAsTable(!asTable),
    ],
  ];
  return (
    <>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={`Menu grafik ${chart.title}`}>
            <IconDots size="1.125rem" stroke={1.8} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {items.map(([words, picture, act]) => (
            <Menu.Item key={words} leftSection={picture} onClick={act}>
              {words}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {printing ? (
        <PaperDialog
          title={chart.title}
          make={(jobId) => office.charts.printPaper({ chart, jobId })}
          onClose={() => setPrinting(false)}
        />
      ) : null}
    </>
  );
}
