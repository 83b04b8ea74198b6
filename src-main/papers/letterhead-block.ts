import type { Settings } from '../contract/settings.ts';
import { html, type Markup } from './html.ts';

const logoPattern = /^data:image\/(png|jpeg);base64,[A-Za-z0-9+/=]+$/;

/**
 * Kop surat: logo, government, office, address lines and the double rule. The logo's picture is in the styles
 * (`logoStyle`), so that a hundred letters in one document carry it once.
 */
export function letterheadBlock({ letterhead, paper }: Pick<Settings, 'letterhead' | 'paper'>): Markup {
  if (!paper.showLetterhead) return html``;
  const lines = letterhead.addressLines.filter((line) => line !== '');
  return html`<header class="letterhead">
  <div class="letterhead-row">${hasLogo(letterhead.logo) && html`<div class="logo"></div>`}
    <div class="letterhead-text">
      <div class="government">${letterhead.government}</div>
      <div class="office">${letterhead.office}</div>
      ${lines.map((line) => html`<div class="address">${line}</div>`)}
    </div>
  </div>
  <div class="double-rule"></div>
</header>`;
}

/** The style that draws the logo; empty without one, or when the stored text is not a PNG or JPEG data URL. */
export const logoStyle = (logo: string | null): string =>
  hasLogo(logo) ? `.logo { content: url("${logo}"); }` : '';

const hasLogo = (logo: string | null): logo is string => logo !== null && logoPattern.test(logo);
