import { useEffect, useState } from 'react';

/** What has the focus; of a menu, which closes by itself, the button that opened it. */
function holderOfFocus(): HTMLElement | null {
  const active = document.activeElement;
  const menu = active?.closest('[role="menu"]');
  const holder = menu ? document.getElementById(menu.getAttribute('aria-labelledby') ?? '') : active;
  return holder instanceof HTMLElement ? holder : null;
}

/** Gives the focus back to where it was before this component came, when it goes and nobody else has taken it. */
export function useFocusReturn(): void {
  const [before] = useState(holderOfFocus);
  useEffect(
    () => () => {
      setTimeout(() => {
        if (before?.isConnected && document.activeElement === document.body) before.focus();
      });
    },
    [before],
  );
}
