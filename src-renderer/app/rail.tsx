import {
  Tooltip,
  UnstyledButton,
  useComputedColorScheme,
  useMantineColorScheme,
  VisuallyHidden,
} from '@mantine/core';
import {
  IconArrowBackUp,
  IconHelp,
  IconKeyboard,
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
  IconLock,
  IconMoon,
  IconSearch,
  IconSun,
  type TablerIcon,
} from '@tabler/icons-react';
import { Link } from 'wouter';
import { lockSeat, useSeat } from '../operators/seat.ts';
import { Mark } from './mark.tsx';
import { isUnder, places } from './navigation.ts';
import styles from './rail.module.css';
import { TextSizeControl } from './text-size-control.tsx';
import { useOpenWork } from './use-open-work.ts';

interface Props {
  location: string;
  collapsed: boolean;
  canExpand: boolean;
  onToggle: () => void;
  onShortcuts: () => void;
  onUndo: () => void;
  onGuide: () => void;
  onFind: () => void;
}

export function Rail({
  location,
  collapsed,
  canExpand,
  onToggle,
  onShortcuts,
  onUndo,
  onGuide,
  onFind,
}: Props) {
  const openWork = useOpenWork();
  const { me } = useSeat();
  return (
    <nav className={styles.rail} data-collapsed={collapsed || undefined} aria-label="Menu utama">
      <div className={styles.brand}>
        <Mark size={26} />
        <span className={styles.words}>
          <strong>Sentra IKM</strong>
        </span>
        <Tooltip label="Cari apa saja (Ctrl+K)" position="right" openDelay={200}>
          <UnstyledButton className={styles.find} onClick={onFind} aria-label="Cari apa saja">
            <IconSearch className={styles.footIcon} stroke={1.8} aria-hidden />
          </UnstyledButton>
        </Tooltip>
      </div>
      <ul className={styles.places}>
        {places.map((place) => {
          const badge = openWork[place.path];
          const active = isUnder(location, place.path);
          const count = badge && badge > 99 ? '99+' : String(badge);
          const work = badge ? `, ${count} pekerjaan terbuka` : '';
          return (
            <li key={place.path}>
              <Tooltip label={place.label} position="right" disabled={!collapsed} openDelay={200}>
                <Link
                  href={place.path}
                  className={styles.place}
                  data-active={active || undefined}
                  aria-current={active ? 'page' : undefined}
                  aria-label={collapsed ? `${place.label}${work}` : undefined}
                >
                  <place.icon className={styles.icon} stroke={active ? 2 : 1.6} aria-hidden />
                  <span className={styles.words}>{place.label}</span>
                  {badge ? (
                    <span className={`${styles.badge} figures`}>
                      <VisuallyHidden>, </VisuallyHidden>
                      {count}
                      <VisuallyHidden> pekerjaan terbuka</VisuallyHidden>
                    </span>
                  ) : null}
                </Link>
              </Tooltip>
            </li>
          );
        })}
      </ul>
      <div className={styles.foot}>
        {me ? (
          <>
            <p className={styles.operator} title={me.name}>
              {me.name}
            </p>
            <FootButton
              icon={IconLock}
              label={collapsed ? `Kunci program (${me.name})` : 'Kunci program'}
              collapsed={collapsed}
              onClick={() => void lockSeat()}
            />
          </>
        ) : null}
        <FootButton icon={IconArrowBackUp} label="Urungkan" collapsed={collapsed} onClick={onUndo} />
        <FootButton icon={IconHelp} label="Panduan" collapsed={collapsed} onClick={onGuide} />
        <TextSizeControl />
        <ColorSchemeButton collapsed={collapsed} />
        <FootButton
          icon={IconKeyboard}
          label="Pintasan papan tik"
          collapsed={collapsed}
          onClick={onShortcuts}
        />
        {canExpand ? (
          <FootButton
            icon={collapsed ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse}
            label={collapsed ? 'Lebarkan menu' : 'Ciutkan menu'}
            collapsed={collapsed}
            onClick={onToggle}
          />
        ) : null}
      </div>
    </nav>
  );
}

function ColorSchemeButton({ collapsed }: { collapsed: boolean }) {
  const { setColorScheme } = useMantineColorScheme();
  // What is seen: the choice may be to follow the system.
  const isDark = useComputedColorScheme() === 'dark';
  return (
    <FootButton
      icon={isDark ? IconSun : IconMoon}
      label={isDark ? 'Tampilan terang' : 'Tampilan gelap'}
      collapsed={collapsed}
      onClick={() => setColorScheme(isDark ? 'light' : 'dark')}
    />
  );
}

interface FootButtonProps {
  icon: TablerIcon;
  label: string;
  collapsed: boolean;
  onClick: () => void;
}

function FootButton({ icon: Icon, label, collapsed, onClick }: FootButtonProps) {
  return (
    <Tooltip label={label} position="right" disabled={!collapsed} openDelay={200}>
      <UnstyledButton className={styles.footButton} onClick={onClick} aria-label={label}>
        <Icon className={styles.footIcon} stroke={1.6} aria-hidden />
        <span className={styles.words}>{label}</span>
      </UnstyledButton>
    </Tooltip>
  );
}
