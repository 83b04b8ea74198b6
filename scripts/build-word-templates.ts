// `node scripts/build-word-templates.ts`: writes the Word templates of the letters, resources/letters/<kind>.docx. They
// are committed; run it after a change of scripts/word/. The same code gives the same bytes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { letterBodies } from './word/letter-bodies.ts';
import {
  contentTypesXml,
  documentRelationshipsXml,
  documentXml,
  footerXml,
  packageRelationshipsXml,
  stylesXml,
} from './word/word-parts.ts';

const folder = join(import.meta.dirname, '../resources/letters');
const bytes = (text: string) => new TextEncoder().encode(text);
mkdirSync(folder, { recursive: true });
for (const [kind, body] of Object.entries(letterBodies)) {
  const parts = {
    '[Content_Types].xml': bytes(contentTypesXml),
    '_rels/.rels': bytes(packageRelationshipsXml),
    'word/document.xml': bytes(documentXml(body)),
    'word/styles.xml': bytes(stylesXml),
    'word/footer1.xml': bytes(footerXml),
    'word/_rels/document.xml.rels': bytes(documentRelationshipsXml),
  };
  const file = join(folder, `${kind}.docx`);
  // A fixed day, so that a build without changes leaves no difference behind.
  writeFileSync(file, zipSync(parts, { mtime: new Date(2020, 0, 1), level: 9 }));
  console.log(file);
}
