import { brotliCompressSync } from 'node:zlib';
import { COMPLETE_LOCALES } from '../../src/domain/locales.ts';
import { expect, test } from '../support/site.ts';

const PICTURES = {
  'refund-journey': 'refunds/refund-not-received',
  'complaint-ladder': 'complaints/how-to-complain',
  'channel-choice': 'contact/contact-channels',
  'fake-support': 'security/phishing-and-fake-support',
};

for (const [name, path] of Object.entries(PICTURES)) {
  test(`${name}: in every language a drawing of less than 3 kB that says its words to those who cannot see it`, async ({ page }) => {
    for (const locale of COMPLETE_LOCALES) {
      await page.goto(`/${locale}/${path}/`);
      const picture = page.locator('.picture', { has: page.locator(`#picture-${name}`) });
      const svg = picture.getByRole('img');
      const [caption, description, drawn] = await Promise.all([
        picture.locator('figcaption').innerText(),
        svg.locator('desc').textContent(),
        svg.locator('text').evaluateAll((texts) => texts.map(({ textContent }) => textContent.trim())),
      ]);
      await expect(svg).toHaveAccessibleName(caption);
      await expect(svg).toHaveAccessibleDescription(description ?? '');
      // Lines are broken where there is room; the words are the same.
      const plain = (text: string) => text.replaceAll(/\s/g, '');
      for (const line of drawn.filter((text) => !/^[\d!]$/.test(text))) expect(plain(description ?? '')).toContain(plain(line));
      expect(brotliCompressSync(await svg.evaluate((element) => element.outerHTML)).length).toBeLessThan(3000);
      expect(Buffer.byteLength(await svg.evaluate((element) => element.outerHTML))).toBeLessThan(4000);
    }
  });
}

test('a drawing has the colours of the page, in the light and in the dark', async ({ page }) => {
  const ink = () =>
    page
      .locator('.picture text.name')
      .first()
      .evaluate((element) => getComputedStyle(element).fill);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/en/refunds/refund-not-received/');
  const light = await ink();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await ink()).not.toBe(light);
});

test('no word of a drawing is cut off on the narrowest phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const locale of COMPLETE_LOCALES) {
    for (const path of Object.values(PICTURES)) {
      await page.goto(`/${locale}/${path}/`);
      const outside = await page.locator('.picture svg').evaluateAll((drawings) =>
        drawings.flatMap((svg) => {
          const box = svg.getBoundingClientRect();
          return [...svg.querySelectorAll('text')].filter((text) => text.getBoundingClientRect().right > box.right + 1).map((text) => text.textContent);
        }),
      );
      expect(outside, `${locale}/${path}`).toEqual([]);
    }
  }
});
