import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { letterParts } from '../../src-main/letters/letter-document.ts';
import { cssString, fontStack } from '../../src-main/papers/css-text.ts';
import { escapeHtml, html, raw } from '../../src-main/papers/html.ts';
import { logoStyle } from '../../src-main/papers/letterhead-block.ts';
import { inventedLetter, inventedSettings } from '../letters/invented.ts';

const nasty = `<script>alert(1)</script> <b>x</b> & "y" 'z'`;

describe('the html template', () => {
  test('escapes all values', () => {
    expect(html`<p title="${nasty}">${nasty}</p>`.toString()).toBe(
      '<p title="&lt;script&gt;alert(1)&lt;/script&gt; &lt;b&gt;x&lt;/b&gt; &amp; &quot;y&quot; &#39;z&#39;">' +
        '&lt;script&gt;alert(1)&lt;/script&gt; &lt;b&gt;x&lt;/b&gt; &amp; &quot;y&quot; &#39;z&#39;</p>',
    );
  });

  test('keeps markup, joins lists, leaves nothing out of nothing', () => {
    expect(
      html`${html`<b>${'<'}</b>`}${[1, '&', raw('<br>')]}${null}${undefined}${false}${''}${0}`.toString(),
    ).toBe('<b>&lt;</b>1&amp;<br>0');
  });

  test('drops control characters and marks of direction', () => {
    expect(escapeHtml('a\u0000b\u202ec\u0007d\ne')).toBe('abcd\ne');
  });

  test('no text ever opens a tag or leaves an attribute (property)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']/);
      }),
    );
  });
});

describe('styles', () => {
  test('a text in a style cannot end it', () => {
    expect(cssString('</style><script>"\\\n')).toBe('"\\3c \\2f style\\3e \\3c script\\3e \\22 \\5c \\a "');
    expect(fontStack('Arial"; } </style>')).toMatch(/^"Arial {2}style", /);
    expect(fontStack('')).toContain('"Liberation Sans"');
    expect(fontStack('Times New Roman')).toContain('"Liberation Serif"');
  });

  test('only PNG and JPEG data URLs become a logo', () => {
    expect(logoStyle('data:image/png;base64,AAAA')).toContain('url("data:image/png;base64,AAAA")');
    expect(logoStyle('data:image/svg+xml;base64,AAAA')).toBe('');
    expect(logoStyle('data:image/png;base64,AA"); } body { display: none }')).toBe('');
    expect(logoStyle(null)).toBe('');
  });
});

describe('a whole letter', () => {
  test('prints nasty data as such, wherever it stands', () => {
    const paper = inventedLetter(4, 1, {
      name: nasty,
      organisation: nasty,
      street: nasty,
      programName: nasty,
    });
    const [item] = paper.delivery.items;
    if (item) Object.assign(item, { name: nasty, brand: nasty, specification: nasty, unit: nasty });
    paper.letter = { ...paper.letter, number: `1</style>${nasty}`, place: nasty };
    paper.official = {
      ...paper.official,
      name: nasty,
      position: nasty,
      rank: nasty,
      nip: nasty,
      address: nasty,
    };
    const settings = structuredClone(inventedSettings);
    Object.assign(settings.letterhead, { government: nasty, office: nasty, addressLines: [nasty] });
    Object.assign(settings.handoverText, {
      title: nasty,
      legalBasis: [nasty],
      articles: [{ title: nasty, text: nasty }],
      closing: nasty,
      witnesses: [{ name: nasty, position: nasty }],
    });
    const [part] = letterParts('handovers', [paper], settings, 'F4');
    expect(part?.html).not.toMatch(/<script/i);
    expect(part?.html).not.toContain('<b>x</b>');
    expect(part?.html.match(/<\/style>/g)).toHaveLength(1);
    expect(part?.html.split('&lt;script&gt;alert(1)&lt;/script&gt;').length).toBeGreaterThan(20);
  });

  test('carries the logo once, however many letters there are', () => {
    const settings = structuredClone(inventedSettings);
    settings.letterhead.logo = 'data:image/png;base64,QUJD';
    const letters = Array.from({ length: 30 }, (_, index) => inventedLetter(index + 1));
    const [part] = letterParts('handovers', letters, settings, 'F4');
    expect(part?.html.split('QUJD')).toHaveLength(2);
  });
});
