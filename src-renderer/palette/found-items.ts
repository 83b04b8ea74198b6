import {
  IconBuildingStore,
  IconCertificate,
  IconPackage,
  IconSchool,
  IconUsersGroup,
  type TablerIcon,
} from '@tabler/icons-react';
import type { Found, FoundKind } from '../../src-main/contract/palette.ts';
import { goTo } from '../app/navigation.ts';
import type { PaletteItem } from './palette-item.ts';
import { keyOf } from './recent.ts';

const kinds: Record<FoundKind, { group: string; icon: TablerIcon; open: (id: number) => void }> = {
  business: { group: 'Pelaku usaha', icon: IconBuildingStore, open: goTo.business },
  group: { group: 'Kelompok', icon: IconUsersGroup, open: goTo.group },
  program: { group: 'Program bantuan', icon: IconPackage, open: (id) => goTo.program(id) },
  training: { group: 'Pelatihan', icon: IconSchool, open: goTo.training },
  facilitation: { group: 'Fasilitasi', icon: IconCertificate, open: goTo.facilitation },
};

/** Records of the office as lines of the palette. */
export const foundItems = (found: Found[]): PaletteItem[] =>
  found.map((one) => {
    const { group, icon, open } = kinds[one.kind];
    return { key: keyOf(one), group, title: one.title, detail: one.detail, icon, run: () => open(one.id) };
  });
