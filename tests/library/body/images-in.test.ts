import { expect, test } from 'vitest';
import { imagesIn } from '../../../src/library/body/images-in.ts';

test.each([
  [
    '1. ![Otters](/images/otters.png) and ![a river](/images/river-2.webp).',
    ['/images/otters.png', '/images/river-2.webp'],
  ],
  ['![Otters](</images/otters.png>)', ['/images/otters.png']],
  [String.raw`![Otters](/images/otters\-at\-play\.png)`, ['/images/otters-at-play.png']],
  ['No picture is shown.', []],
])('%s shows %j', (text, images) => {
  expect(imagesIn(text)).toEqual(images);
});
