import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import styles from './app.module.css';
import { ErrorBoundary } from './error-boundary.tsx';
import { cssVariablesResolver, theme } from './theme.ts';

// The workstation is offline: react-query must not wait for a network that the office does not need.
const queries = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', retry: false, staleTime: 15_000, refetchOnWindowFocus: false },
    mutations: { networkMode: 'always', retry: false },
  },
});

const colorSchemeManager = localStorageColorSchemeManager({ key: 'sentra.color-scheme' });

/** What every screen stands in: the frame of the office, or the start screen when there is none. */
export function App({ children }: { children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      defaultColorScheme="auto"
      colorSchemeManager={colorSchemeManager}
    >
      <QueryClientProvider client={queries}>
        <ModalsProvider labels={{ confirm: 'Lanjutkan', cancel: 'Batal' }}>
          {/* Above the foot of a form and beside a print panel, whose buttons must stay free. */}
          <Notifications position="bottom-center" autoClose={4000} limit={3} className={styles.notes} />
          {/* The frame itself may fail, and where an error passes every boundary the window is blank. */}
          <ErrorBoundary resetBy="">
            <Router hook={useHashLocation}>{children}</Router>
          </ErrorBoundary>
        </ModalsProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}
