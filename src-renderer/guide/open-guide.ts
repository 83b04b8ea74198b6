import { navigate } from 'wouter/use-hash-location';

/** Opens the page of the guide that explains a screen. The guide is read only then. */
export async function openGuide(screen: string): Promise<void> {
  const [{ guidePages }, { guidePageOf }] = await Promise.all([
    import('./guide-texts.ts'),
    import('../../src-main/rules/guide-page.ts'),
  ]);
  const page = guidePageOf(guidePages, screen);
  if (page) navigate(`/panduan/${page.name}`);
}
