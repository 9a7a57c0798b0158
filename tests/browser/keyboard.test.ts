import { beforeEach, describe, expect, test } from 'vitest';
import { openBrowser } from './open-browser.ts';

/** As far down the page as is looked at: past the banner and the navigation, well into the text. */
const STOPS = 25;

describe('with the keyboard alone', () => {
  const { page } = openBrowser();

  beforeEach(async () => {
    await page().goto('/updates/2018-19-q2/');
  });

  test('the first stop is the skip link, which shows itself', async () => {
    await page().keyboard.press('Tab');
    const skipLink = page().locator(':focus');
    expect(await skipLink.innerText()).toBe('Skip to main content');
    const box = await skipLink.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.height).toBeGreaterThanOrEqual(24);
  });

  test('Enter on the skip link moves on to the main content', async () => {
    await page().keyboard.press('Tab');
    await page().keyboard.press('Enter');
    expect(new URL(page().url()).hash).toBe('#main');
    await page().keyboard.press('Tab');
    expect(await page().locator('#main :focus').count()).toBe(1);
  });

  test('every stop can be seen to have the focus', async () => {
    const unseen: string[] = [];
    for (let stop = 0; stop < STOPS; stop += 1) {
      await page().keyboard.press('Tab');
      const invisible = await page().evaluate(invisibleFocus);
      if (invisible !== undefined) unseen.push(invisible);
    }
    expect(unseen).toEqual([]);
  });
});

/** Runs in the page: what has the focus, when it looks the same without it or is out of sight. */
function invisibleFocus(): string | undefined {
  const look = (element: Element) => {
    const { outline, outlineStyle, outlineColor, boxShadow, backgroundColor } = getComputedStyle(element);
    // High-contrast modes show a transparent outline; other readers do not see it.
    const outlined = outlineStyle !== 'none' && !/, 0\)$/.test(outlineColor);
    return [outlined ? outline : '', boxShadow, backgroundColor].join();
  };
  const element = document.activeElement as HTMLElement;
  const { top, bottom } = element.getBoundingClientRect();
  const focused = look(element);
  element.blur();
  const blurred = look(element);
  element.focus();
  const seen = focused !== blurred && bottom > 0 && top < window.innerHeight;
  return seen ? undefined : element.outerHTML;
}
