import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { DevtoolsPipe } from './devtools-pipe.ts';

/** How Chromium is started. */
export interface ChromiumOptions {
  executable: string;
  /** Its own profile folder, so that the user's browser is never touched. */
  profileFolder: string;
  headless: boolean;
  /** Further switches. */
  switches?: string[];
  /** Receives what Chromium says on its standard error. */
  onErrorOutput?: (text: string) => void;
}

/** A running Chromium. */
export interface RunningChromium {
  process: ChildProcess;
  pipe: DevtoolsPipe;
  /** Asks it to end, and ends it by force when it does not within two seconds. */
  close(): Promise<void>;
}

// Nothing here may reach the network or ask the user something: this is a part of an offline program.
const quietSwitches = [
  '--remote-debugging-pipe',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-service-autorun',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-component-extensions-with-background-pages',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-field-trial-config',
  '--disable-sync',
  '--disable-breakpad',
  '--disable-search-engine-choice-screen',
  '--disable-session-crashed-bubble',
  '--disable-infobars',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--hide-crash-restore-bubble',
  '--metrics-recording-only',
  '--password-store=basic',
  '--use-mock-keychain',
  '--force-color-profile=srgb',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-features=Translate,MediaRouter,OptimizationHints,NetworkTimeServiceQuerying,AimEnabled,PreconnectToSearch,InterestFeedContentSuggestions,CertificateTransparencyComponentUpdater,AutofillServerCommunication,GlobalMediaControls',
];

/** Starts Chromium with a DevTools pipe. It ends by itself when this process ends in whatever way: the pipe closes. */
export function launchChromium(options: ChromiumOptions): RunningChromium {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const switches = [
    ...quietSwitches,
    `--user-data-dir=${options.profileFolder}`,
    // Chromium refuses its sandbox as root; `--test-type` takes away the bar that warns of it.
    ...(asRoot ? ['--no-sandbox', '--test-type'] : []),
    ...(process.platform === 'linux' ? ['--disable-dev-shm-usage'] : []),
    ...(options.headless ? ['--headless', '--disable-gpu', '--disable-software-rasterizer'] : []),
    ...(options.switches ?? []),
  ];
  // Detached: a Ctrl+C to our group must not end Chromium before the program has closed its database.
  const child = spawn(options.executable, switches, {
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    env: {
      ...process.env,
      GOOGLE_API_KEY: 'no',
      GOOGLE_DEFAULT_CLIENT_ID: 'no',
      GOOGLE_DEFAULT_CLIENT_SECRET: 'no',
    },
  });
  child.stderr?.setEncoding('utf8');
  child.stderr?.on('data', (text: string) => options.onErrorOutput?.(text));
  const pipe = new DevtoolsPipe(child.stdio[3] as Writable, child.stdio[4] as Readable);
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve()); // could not be started at all
  });
  return {
    process: child,
    pipe,
    async close() {
      void pipe.browser.send('Browser.close').catch(() => undefined);
      const force = setTimeout(() => child.kill('SIGKILL'), 2000);
      await exited;
      clearTimeout(force);
    },
  };
}
