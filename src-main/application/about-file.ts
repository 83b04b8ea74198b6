import { readFileSync } from 'node:fs';
import { z } from 'zod';

const about = z.object({
  /** ISO instant of the build. */
  builtAt: z.string(),
  libraries: z.array(
    z.object({
      name: z.string(),
      version: z.string(),
      /** As the package tells it, mostly an SPDX expression. */
      licence: z.string(),
      /** '' where its makers left no text in the package. */
      text: z.string(),
    }),
  ),
});
export type About = z.infer<typeof about>;

/** What the build wrote of itself (scripts/package/about-program.ts); nothing of it where the sources run unbuilt, as in tests. */
export function readAbout(file: string | null): About {
  if (file === null) return { builtAt: '', libraries: [] };
  return about.parse(JSON.parse(readFileSync(file, 'utf8')));
}
